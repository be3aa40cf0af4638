import { type Fault, reason } from '../reason.js';
import type { PossibleRange } from './triple.js';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a document of unknown shape and notes every fault it meets, so that a user mends all of them at once. */
export class Inspection {
  readonly faults: Fault[] = [];

  add(path: string, rule: string, bg: string, en: string): void {
    this.faults.push({ path, ...reason(`engagement.${rule}`, bg, en) });
  }

  /** The fields of an object; none, and a fault, where it is no object. */
  fields(value: unknown, path: string): Fields {
    if (isFields(value)) return value;
    this.add(path, 'not-an-object', 'Тук се очаква обект.', 'An object is expected here.');
    return {};
  }

  /** The entries of a list with their paths; none where it is absent or, with a fault, where it is no list or too long. */
  list(value: unknown, path: string, longest: number): { value: unknown; path: string }[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.add(path, 'not-a-list', 'Тук се очаква списък.', 'A list is expected here.');
      return [];
    }
    if (value.length > longest) {
      this.add(path, 'too-many', `Най-много ${longest} са позволени.`, `At most ${longest} are allowed.`);
      return [];
    }
    return value.map((entry: unknown, at) => ({ value: entry, path: `${path}[${at}]` }));
  }

  /** A non-empty text; null, and a fault, where it is anything else. */
  name(value: unknown, path: string): string | null {
    if (typeof value === 'string' && value !== '') return value;
    this.add(path, 'not-a-name', 'Тук се очаква непразен текст.', 'A non-empty text is expected here.');
    return null;
  }

  /** Notes a fault where a value that may be absent is no text. */
  label(value: unknown, path: string): void {
    if (value !== undefined && value !== null && typeof value !== 'string')
      this.add(path, 'not-a-text', 'Тук се очаква текст.', 'A text is expected here.');
  }

  /** The same of a text for both languages or one for each. */
  bilingual(value: unknown, path: string): void {
    if (!isFields(value)) this.label(value, path);
    else for (const language of ['bg', 'en']) this.name(value[language], `${path}.${language}`);
  }

  /** The number, or null where it is absent or, with a fault, no number of the range. */
  number(value: unknown, path: string, range: PossibleRange, whole = false): number | null {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isSafeInteger(value))) {
      const [bg, en] = whole ? ['цяло число', 'whole number'] : ['число', 'number'];
      this.add(path, 'not-a-number', `Тук се очаква ${bg}.`, `A ${en} is expected here.`);
      return null;
    }
    const { min, max, below } = range;
    if (value >= min && (below ? value < max : value <= max)) return value;
    const [bg, en] = below
      ? [`поне ${min} и под ${max}`, `at least ${min} and below ${max}`]
      : max === 1
        ? ['от 0 до 1 (от 0\u00a0% до 100\u00a0%)', 'from 0 to 1 (from 0% to 100%)']
        : [`от ${min} до ${max}`, `from ${min} to ${max}`];
    this.add(path, 'out-of-range', `Стойността трябва да е ${bg}.`, `The value must be ${en}.`);
    return null;
  }

  /** Notes faults of a value that may be absent, a number of the range, or a triple low ≤ mode ≤ high of such numbers. */
  uncertain(value: unknown, path: string, range: PossibleRange): void {
    if (!isFields(value)) {
      this.number(value, path, range);
      return;
    }
    const [low, mode, high] = (['low', 'mode', 'high'] as const).map((end) => {
      const stated = value[end];
      if (stated === undefined || stated === null)
        this.add(
          `${path}.${end}`,
          'triple-incomplete',
          'Тройката иска low, mode и high.',
          'A triple needs low, mode and high.',
        );
      return this.number(stated, `${path}.${end}`, range);
    }) as [number | null, number | null, number | null];
    if (low === null || mode === null || high === null || (low <= mode && mode <= high)) return;
    this.add(
      path,
      'triple-order',
      'Най-малкото не може да е над най-вероятното, нито то – над най-голямото.',
      'The lowest value cannot be above the most likely one, nor that one above the highest.',
    );
  }
}
