import { describe, expect, it } from '@jest/globals';
import { fieldOf } from '../../apps/admin/src/data/errors';
import { flatten, nest, toFilter, type FilterKeys } from '../../apps/admin/src/data/filter';
import { toInput, toNew, toPatch } from '../../apps/admin/src/data/input';

const keys: FilterKeys = {
  q: 'plain',
  archived: 'plain',
  influence: 'value',
  'party.kind': 'value',
  'party.name': 'value',
  'themes.id': 'some',
};

describe('a filter', () => {
  it('becomes operators, nested as its key says', () => {
    expect(toFilter({ influence_gte: 3, 'party.kind': 'PERSON' }, keys)).toEqual({
      influence: { gte: 3 },
      party: { kind: { eq: 'PERSON' } },
    });
  });

  it('is the same from a form, which nests, and from an address, which does not', () => {
    const nested = { party: { kind: 'PERSON', name_contains: 'ив' }, influence_gte: 2, influence_lte: 4 };
    const flat = Object.fromEntries(flatten(nested));
    expect(flat).toEqual({
      'party.kind': 'PERSON',
      'party.name_contains': 'ив',
      influence_gte: 2,
      influence_lte: 4,
    });
    expect(toFilter(nested, keys)).toEqual(toFilter(flat, keys));
    expect(toFilter(nested, keys).influence).toEqual({ gte: 2, lte: 4 });
  });

  it('is written for a form as the form writes it', () => {
    const values = { 'owner.id': 'u1', 'nextStep.dueOn_gte': '2026-11-24', quadrant: ['A'], archived: true };
    expect(nest(values)).toEqual({
      owner: { id: 'u1' },
      nextStep: { dueOn_gte: '2026-11-24' },
      quadrant: ['A'],
      archived: true,
    });
    expect(Object.fromEntries(flatten(nest(values)))).toEqual(values);
  });

  it('asks for any of several values, and for some row at the far end', () => {
    expect(toFilter({ influence: [4, 5], 'themes.id': ['a', 'b'] }, keys)).toEqual({
      influence: { in: [4, 5] },
      themes: { some: { id: { in: ['a', 'b'] } } },
    });
  });

  it('passes the quick search as it is and leaves out what is empty', () => {
    const filter = toFilter(
      { q: 'иванов', archived: true, influence: '', 'party.kind': null, 'themes.id': [] },
      keys,
    );
    expect(filter).toEqual({ q: 'иванов', archived: true });
  });

  it('can ask for what is not assessed', () => {
    expect(toFilter({ influence_isNull: true }, keys)).toEqual({ influence: { isNull: true } });
    expect(toFilter({ influence_isNull: false }, keys)).toEqual({ influence: { isNull: false } });
  });

  it.each(['secret', 'influence_like', 'q_contains', 'party.secret', '_gte'])(
    'refuses the unknown key %s',
    (key) => {
      expect(() => toFilter({ [key]: 1 }, keys)).toThrow('errors.unknownFilter');
    },
  );
});

describe('an input', () => {
  const names = ['title', 'ownerId', 'themeIds', 'personIds', 'identifiers'];
  const record = {
    id: '1',
    version: 3,
    title: 'Портал',
    owner: { id: 'u1', name: 'Мария', __typename: 'User' },
    themes: [{ id: 't1' }, { id: 't2' }],
    people: [{ id: 'p1' }],
    identifiers: [{ __typename: 'Identifier', scheme: 'EIK', value: '000696327' }],
  };

  it('names the ends of relations by their ids and leaves the rest behind', () => {
    expect(toInput(record, names)).toEqual({
      title: 'Портал',
      ownerId: 'u1',
      themeIds: ['t1', 't2'],
      personIds: ['p1'],
      identifiers: [{ scheme: 'EIK', value: '000696327' }],
    });
  });

  it('patches only what differs', () => {
    expect(toPatch({ ...record, title: 'Нов портал', owner: { id: 'u1' } }, record, names)).toEqual({
      title: 'Нов портал',
    });
    expect(toPatch(record, record, names)).toEqual({});
  });

  it('clears by null, also the end of a relation', () => {
    expect(toPatch({ ...record, title: null, owner: { id: null } }, record, names)).toEqual({
      title: null,
      ownerId: null,
    });
    expect(toPatch({ ...record, owner: null }, record, names)).toEqual({ ownerId: null });
  });

  it('does not clear what the form did not hold', () => {
    expect(toPatch({ title: 'Нов портал' }, record, names)).toEqual({ title: 'Нов портал' });
  });

  it('holds the fields of a part, and empties it as a whole', () => {
    const fields = ['nextStep.what', 'nextStep.ownerId'];
    const asked = { nextStep: { what: 'Обаждане', owner: { id: 'u1', name: 'Мария' }, doneAt: null } };
    expect(toInput(asked, fields)).toEqual({ nextStep: { what: 'Обаждане', ownerId: 'u1' } });
    expect(toPatch({ nextStep: { what: null, owner: { id: null } } }, asked, fields)).toEqual({
      nextStep: null,
    });
    expect(toPatch({ nextStep: null }, asked, fields)).toEqual({ nextStep: null });
    expect(toPatch(asked, asked, fields)).toEqual({});
    expect(toInput({ parts: [{ a: 1, b: 2 }] }, ['parts.a'])).toEqual({ parts: [{ a: 1 }] });
  });

  it('sends no empty field with a new record', () => {
    expect(toNew({ title: 'Портал', owner: null, themes: [] }, names)).toEqual({
      title: 'Портал',
      themeIds: [],
    });
  });
});

it.each([
  ['input.title', 'title'],
  ['patch.ownerId', 'owner.id'],
  ['variables.input.themeIds', 'themes'],
  ['input.identifiers.0.value', 'identifiers.0.value'],
])('shows the error of %s at the field %s', (path, field) => expect(fieldOf(path)).toBe(field));
