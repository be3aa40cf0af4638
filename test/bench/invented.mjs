// Invented words, so that names differ, fold and sort like real ones without being anybody's.
const SYLLABLES = [
  'ба',
  'ве',
  'го',
  'ди',
  'жа',
  'зо',
  'ка',
  'ле',
  'ми',
  'но',
  'пе',
  'ра',
  'со',
  'ту',
  'фи',
  'ха',
  'ца',
  'че',
  'ша',
  'щу',
  'юн',
  'яр',
];

export const pick = (list, next) => list[Math.floor(next() * list.length)];

export const word = (next) => {
  const text = Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(SYLLABLES, next)).join('');
  return text[0].toUpperCase() + text.slice(1);
};

export const day = (number) => new Date(Date.UTC(2025, 0, 1) + number * 86_400_000).toISOString();
