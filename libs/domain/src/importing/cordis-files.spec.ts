import { describe, expect, it } from '@jest/globals';
import { readCordis, type CordisTableName } from './cordis.js';
import { a, COLUMNS, faults, reading } from './cordis.fixture.js';

describe('CORDIS themes', () => {
  it('a node brings its ancestors along, each once and parents first; topics have none', () => {
    const { themes, projectThemes } = reading({
      project: [a.project()],
      topics: [{ projectID: '101000001', topic: 'HORIZON-FICTION-01', title: 'Fictional cities' }],
      euroSciVoc: [
        {
          projectID: '101000001',
          euroSciVocCode: '/29/97',
          euroSciVocPath: '/social sciences/political sciences',
        },
        { projectID: '101000001', euroSciVocCode: '/29/91', euroSciVocPath: '/social sciences/law' },
      ],
    });
    expect(themes.map(({ source, code, parentCode, name }) => [source, code, parentCode, name])).toEqual([
      ['CORDIS_TOPIC', 'HORIZON-FICTION-01', null, 'Fictional cities'],
      ['EUROSCIVOC', '/29', null, 'social sciences'],
      ['EUROSCIVOC', '/29/97', '/29', 'political sciences'],
      ['EUROSCIVOC', '/29/91', '/29', 'law'],
    ]);
    expect(projectThemes.map(({ code }) => code)).toEqual(['HORIZON-FICTION-01', '/29/97', '/29/91']);
  });

  it('a path of another depth than its code is a fault', () => {
    const row = { projectID: '101000001', euroSciVocCode: '/29/97', euroSciVocPath: '/social sciences' };
    expect(faults(reading({ project: [a.project()], euroSciVoc: [row] }))).toEqual([
      'euroSciVoc.csv:2 euroSciVocPath import.depth',
    ]);
  });
});

describe('the files themselves', () => {
  it('a missing column is named and nothing is read', () => {
    const broken = reading({ project: [a.project()] }, ['status', 'SME']);
    expect(faults(broken)).toEqual([
      'project.csv:1 status import.column-missing',
      'organization.csv:1 SME import.column-missing',
    ]);
    expect(broken.projects).toEqual([]);
  });

  it('a row with too few fields is a fault of its own', () => {
    const empty = (name: CordisTableName) => ({ file: `${name}.csv`, header: COLUMNS[name], rows: [] });
    const found = readCordis({
      project: { ...empty('project'), rows: [{ line: 7, cells: ['101000001'] }] },
      organization: empty('organization'),
      topics: empty('topics'),
      euroSciVoc: empty('euroSciVoc'),
    });
    expect(faults(found)).toEqual(['project.csv:7 - import.cells']);
  });
});
