import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EngagementDocument, evaluate, type GameDocument, spoken } from '@tlaka/domain';
import { WORKED_EXAMPLE } from '../../libs/domain/src/engagement/worked-example.fixture';

const CHECKOUT = resolve(__dirname, '../..');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tlaka-engine-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What `npm run --silent NAME -- …` does, called from another folder, without any database. */
function command(name: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name, '--', ...args], {
    cwd: CHECKOUT,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nowhere' },
    input,
  });
  return { status, stdout, stderr };
}

describe('winwin', () => {
  const document = JSON.stringify(WORKED_EXAMPLE);

  it('answers a file with what the engine finds', () => {
    writeFileSync(join(folder, 'deal.json'), document);
    const { status, stdout, stderr } = command('winwin', [join(folder, 'deal.json')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(spoken(evaluate(WORKED_EXAMPLE), 'en'))));
  });

  it('reads standard input, with the mark that some editors begin a file with', () => {
    const { status, stdout } = command('winwin', ['-', '--language', 'bg'], `\uFEFF${document}`);
    expect(status).toBe(0);
    const { choice } = JSON.parse(stdout) as { choice: { reason: string } };
    expect(choice.reason).toBe(evaluate(WORKED_EXAMPLE).choice.reason.bg);
  });

  it('takes what is unfinished as INCOMPLETE', () => {
    const [party] = WORKED_EXAMPLE.parties;
    const unfinished: EngagementDocument = {
      parties: [{ ...party!, alternative: null }],
      scenarios: [{ id: 'A' }],
    };
    const { status, stdout } = command('winwin', ['-'], JSON.stringify(unfinished));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ scenarios: [{ id: 'A', verdict: 'INCOMPLETE' }] });
  });

  it('names every fault with its place, and prints nothing else', () => {
    const flow = { id: 'f', from: 'X', to: 'M', likelihood: 2 };
    const bad = { parties: [{ id: 'M' }], scenarios: [{ id: 'A', flows: [flow] }] };
    const { status, stdout, stderr } = command('winwin', ['-'], JSON.stringify(bad));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['$.scenarios[0].flows[0].from', '$.scenarios[0].flows[0].likelihood']);
  });

  it.each([
    ['no file', []],
    ['two files', ['a.json', 'b.json']],
    ['an unknown language', ['-', '--language', 'xx']],
    ['an unknown option', ['-', '--draws', '5']],
  ])('called with %s says how it is called', (_, args) => {
    expect(command('winwin', args)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Usage: npm run --silent winwin -- FILE.json | - [--language bg|en]\n',
    });
  });

  it('says so when there is no such file or no JSON in it', () => {
    expect(command('winwin', ['none.json'])).toMatchObject({ status: 2, stdout: '' });
    expect(command('winwin', ['none.json']).stderr).toBe('none.json: cannot be read (ENOENT)\n');
    expect(command('winwin', ['-'], '{').stderr).toMatch(/^-: is no JSON \(/);
    expect(command('winwin', ['-'], 'null')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('game', () => {
  const lemaire: GameDocument = {
    players: ['1', '2', '3'],
    values: {
      '1': 46125,
      '2': 17437.5,
      '3': 5812.5,
      '1,2': 69187.5,
      '1,3': 53812.5,
      '2,3': 30750,
      '1,2,3': 90000,
    },
  };

  it('solves a published game', () => {
    const { status, stdout, stderr } = command('game', ['-'], JSON.stringify(lemaire));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const close = (amounts: readonly number[]) =>
      Object.fromEntries(amounts.map((amount, at) => [`${at + 1}`, expect.closeTo(amount, 6)]));
    expect(JSON.parse(stdout)).toEqual({
      shapley: close([51750, 25875, 12375]),
      nucleolus: close([52687.5, 24468.75, 12843.75]),
      core: { nonEmpty: true, leastCoreEpsilon: expect.closeTo(-6562.5, 6) },
      gately: close([51900, 25687.5, 12412.5]),
      propensityToDisrupt: close([4 / 3, 11 / 9, 9 / 7]),
    });
  });

  it('finds the values in the scenarios of a model', () => {
    const money = { outlay: 60, worth: 100 };
    const flows = [{ id: 'f', from: 'C', to: 'M', money }];
    const model = { parties: [{ id: 'M' }, { id: 'C' }], scenarios: [{ id: 'A', flows }] };
    const { status, stdout, stderr } = command('game', ['-'], JSON.stringify(model));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      values: { M: 0, C: 0, 'M,C': 40 },
      shapley: { M: 20, C: 20 },
    });
    expect(JSON.parse(stdout)).toHaveProperty('objections', []);
    const without = JSON.stringify({
      ...model,
      scenarios: [{ id: 'A', flows: [{ ...flows[0], money: null }] }],
    });
    expect(command('game', ['-'], without)).toEqual({
      status: 2,
      stdout: '',
      stderr: '$.scenarios: No flow says what it comes to in money.\n',
    });
  });

  it('says which parties of a model would do better on their own than by their Shapley values', () => {
    const service = (from: string) => ({ id: from, from, to: 'M', money: { outlay: 30, worth: 60 } });
    // Each of two firms can serve the town, which takes one of them only: 30 is made with either, no more with both.
    const model = {
      parties: [
        { id: 'M', name: { bg: 'Общината', en: 'The town' } },
        { id: 'C', name: { bg: 'Фирмата', en: 'the firm' } },
        { id: 'D', name: { bg: 'Сдружението', en: 'the club' } },
      ],
      scenarios: [
        { id: 'A', flows: [service('C')] },
        { id: 'B', flows: [service('D')] },
      ],
    };
    const said = (language: string) => {
      const { status, stdout } = command('game', ['-', '--language', language], JSON.stringify(model));
      expect(status).toBe(0);
      return JSON.parse(stdout) as { objections: { coalition: string[]; excess: number; text: string }[] };
    };
    // Shapley gives 20, 5 and 5: the town and one firm make 30 and get 25.
    expect(said('en').objections).toEqual([
      {
        coalition: ['M', 'C'],
        excess: expect.closeTo(5, 9),
        text: 'The town and the firm would do better on their own by 5.',
      },
      {
        coalition: ['M', 'D'],
        excess: expect.closeTo(5, 9),
        text: 'The town and the club would do better on their own by 5.',
      },
    ]);
    expect(said('bg').objections[0]!.text).toBe('Общината и Фирмата печелят с 5 повече без останалите.');
  });

  it('names the coalition that is missing', () => {
    const { '1,2': _, ...fewer } = lemaire.values;
    const { status, stderr } = command('game', ['-'], JSON.stringify({ ...lemaire, values: fewer }));
    expect(status).toBe(2);
    expect(stderr).toBe('$.values["1,2"]: The value of this coalition is missing.\n');
  });
});
