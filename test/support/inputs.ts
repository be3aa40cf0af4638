import type { Factory } from './factory.js';

export type Input = Record<string, unknown>;

/** Ids of rows that new ones may refer to, by type. */
export type Ground = Readonly<Record<string, string>>;

type Valid = (a: Factory, at: Ground) => Input | Promise<Input>;

/** What makes a valid row of each type, in the order in which they can be made; everybody in it is made up. */
export const INPUTS: Readonly<Record<string, Valid>> = {
  Programme: (a) => {
    const n = a.next();
    return { code: `P-${n}`, nameBg: `Измислена програма ${n}`, nameEn: `Imaginary programme ${n}` };
  },
  Phase: (a, { Programme }) => {
    const n = a.next();
    return { programmeId: Programme, order: (n % 99) + 1, nameBg: `Фаза ${n}`, nameEn: `Phase ${n}` };
  },
  Theme: (a, { Programme }) => {
    const n = a.next();
    return { programmeId: Programme, code: `T-${n}`, nameBg: `Тема ${n}`, nameEn: `Theme ${n}` };
  },
  User: (a) => {
    const n = a.next();
    return { name: `Потребителка Измислена ${n}`, email: `user${n}@example.org`, language: 'en' };
  },
  Membership: async (a, { Programme }) => ({
    userId: await a.colleague(),
    programmeId: Programme,
    role: 'VIEWER',
  }),
  Organisation: (a) => {
    const n = a.next();
    return { legalName: `Сдружение „Измислица ${n}“`, nameEn: `Figment Society ${n}`, orgType: 'NGO' };
  },
  Person: (a) => {
    const n = a.next();
    return { givenName: 'Ана', familyName: `Измислена-${n}`, email: `ana${n}@example.org` };
  },
  Group: (a, { Person }) => {
    const n = a.next();
    return { name: `Инициатива ${n}`, memberIds: [Person] };
  },
  Affiliation: (_a, { Person, Organisation }) => ({
    personId: Person,
    organisationId: Organisation,
    roleTitle: 'Измислена длъжност',
  }),
  Relationship: async (a, { Organisation }) => ({
    fromId: Organisation,
    toId: (await a.organisation()).id,
    kind: 'PARTNERED_WITH',
  }),
  Representation: async (a, { Organisation }) => ({ userId: await a.colleague(), partyId: Organisation }),
};
