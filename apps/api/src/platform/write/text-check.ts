import { type Fault, isCleanText } from '@tlaka/domain';
import { fault } from '../errors.js';

const LONGEST = 20_000;

/** Every text in an input: NUL and lone surrogates cannot be stored, and nothing needs more than 20,000 characters. */
export function textFaults(value: unknown, path: string): Fault[] {
  if (typeof value === 'string') {
    if (!isCleanText(value))
      return [
        fault(
          path,
          'cleanText',
          'Текстът съдържа недопустими знаци.',
          'The text has characters that cannot be stored.',
        ),
      ];
    if (value.length > LONGEST)
      return [
        fault(
          path,
          'maxLength',
          `Текстът е над ${LONGEST} знака.`,
          `The text is longer than ${LONGEST} characters.`,
        ),
      ];
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...(isCleanText(key) ? [] : textFaults(key, path)),
    ...textFaults(part, path ? `${path}.${key}` : key),
  ]);
}
