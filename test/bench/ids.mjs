export const PROGRAMMES = 10;

/** A UUID of version 7 that names its table and number, so that the same seed gives the same rows. */
export const uuid = (table, number) =>
  `01900000-0000-7${table.toString(16).padStart(3, '0')}-8000-${number.toString(16).padStart(12, '0')}`;
export const TABLE = {
  user: 1,
  programme: 2,
  membership: 3,
  party: 4,
  stakeholder: 5,
  project: 6,
  participation: 7,
  interaction: 8,
  link: 9,
  model: 10,
  modelParty: 11,
  scenario: 12,
  flow: 13,
  evaluation: 14,
  sheet: 15,
  valuation: 16,
};

// Two members in each programme.
export const memberOf = (programme, next) =>
  uuid(TABLE.user, programme + PROGRAMMES * Math.floor(next() * 2));
