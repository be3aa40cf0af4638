import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Type, plainToInstance } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  type ValidationError,
  ValidateIf,
  validateSync,
} from 'class-validator';
import fc from 'fast-check';
import { Nested, validatorOf } from './validator.js';

class Part {
  @IsInt()
  @Min(1)
  @Max(5)
  score!: number;

  @IsOptional()
  @Length(0, 10)
  note?: string | null;
}

class Base {
  @Length(1, 20)
  @Matches(/\S/)
  title!: string;
}

class Input extends Base {
  @IsOptional()
  @IsEmail()
  @MaxLength(30)
  email?: string | null;

  @IsIn(['A', 'B'])
  kind!: string;

  @ValidateIf((_object, value) => value !== undefined)
  @IsBoolean()
  flag?: boolean;

  @IsOptional()
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  ids?: string[];

  @IsOptional()
  @Nested(() => Part)
  @Type(() => Part)
  part?: Part | null;

  @IsOptional()
  @ArrayMaxSize(3)
  @Nested(() => Part)
  @Type(() => Part)
  parts?: Part[];
}

/** class-validator's own verdict in our words: the place and the rule of every fault. */
function theirs(errors: readonly ValidationError[], path = ''): string[] {
  return errors.flatMap(({ property, value, constraints = {}, children = [] }) => {
    const place = path ? `${path}.${property}` : property;
    if (value === null) return [`${place} notNull`];
    return [...Object.keys(constraints).map((rule) => `${place} ${rule}`), ...theirs(children, place)];
  });
}

const junk = fc.oneof(
  fc.constant(null),
  fc.constant(undefined),
  fc.string({ maxLength: 30 }),
  fc.integer({ min: -3, max: 8 }),
  fc.double(),
  fc.boolean(),
);
const part = fc.record(
  { score: fc.oneof(fc.integer({ min: 0, max: 6 }), junk), note: junk },
  { requiredKeys: [] },
);
const input = fc.record(
  {
    title: fc.oneof(fc.string({ maxLength: 25 }), junk),
    email: fc.oneof(fc.emailAddress(), junk),
    kind: fc.oneof(fc.constantFrom('A', 'B', 'C'), junk),
    flag: junk,
    ids: fc.oneof(fc.array(fc.oneof(fc.uuid(), fc.string()), { maxLength: 4 }), fc.constant(undefined)),
    part: fc.oneof(part, fc.constantFrom(null, undefined)),
    parts: fc.oneof(fc.array(part, { maxLength: 4 }), fc.constant(undefined)),
  },
  { requiredKeys: [] },
);

describe('the compiled validator', () => {
  it('finds exactly the faults that class-validator finds', () => {
    const mine = validatorOf(Input);
    let faulty = 0;
    fc.assert(
      fc.property(input, (value) => {
        const expected = theirs(validateSync(plainToInstance(Input, value))).sort();
        faulty += expected.length ? 1 : 0;
        expect(
          mine(value, '')
            .map(({ path, rule }) => `${path} ${rule}`)
            .sort(),
        ).toEqual(expected);
      }),
      { numRuns: 500 },
    );
    expect(faulty).toBeGreaterThan(100);
  });

  it('says of nothing, where something has to be, that it is required', () => {
    const faults = validatorOf(Input)({ title: 'x', kind: 'A', flag: null, part: { score: null } }, 'input');
    expect(faults).toEqual(
      ['input.flag', 'input.part.score'].map((path) => ({
        path,
        rule: 'notNull',
        message: { bg: 'Задължително.', en: 'Required.' },
      })),
    );
  });

  it('has a sentence in both languages for every rule in use', () => {
    const faults = validatorOf(Input)(
      { title: '', kind: 'C', flag: 3, email: '?', ids: ['x'], part: { score: 9 } },
      'input',
    );
    expect(faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['input.title', 'input.kind', 'input.part.score', 'input.ids']),
    );
    for (const { message } of faults) {
      expect(message.en).not.toMatch(/Broken rule/);
      expect(message.bg).toMatch(/[а-я]/i);
    }
  });
});
