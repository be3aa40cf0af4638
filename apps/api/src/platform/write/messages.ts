import type { Text } from '@tlaka/domain';

const MESSAGES: Record<string, (values: unknown[]) => Text> = {
  isLength: ([low, high]) =>
    low
      ? { bg: `Между ${low} и ${high} знака.`, en: `Between ${low} and ${high} characters.` }
      : MESSAGES.maxLength!([high]),
  maxLength: ([high]) => ({ bg: `Най-много ${high} знака.`, en: `At most ${high} characters.` }),
  minLength: ([low]) => ({ bg: `Поне ${low} знака.`, en: `At least ${low} characters.` }),
  isInt: () => ({ bg: 'Цяло число.', en: 'A whole number.' }),
  min: ([low]) => ({ bg: `Не по-малко от ${low}.`, en: `Not less than ${low}.` }),
  max: ([high]) => ({ bg: `Не повече от ${high}.`, en: `Not more than ${high}.` }),
  isUuid: () => ({ bg: 'Очаква се UUID.', en: 'Expected a UUID.' }),
  isEmail: () => ({ bg: 'Невалиден адрес на електронна поща.', en: 'Not an e-mail address.' }),
  isIn: ([words]) => ({ bg: `Едно от: ${String(words)}.`, en: `One of: ${String(words)}.` }),
  isBoolean: () => ({ bg: 'Да или не.', en: 'Yes or no.' }),
  matches: () => ({ bg: 'Неподходящ вид.', en: 'Not of the right form.' }),
  arrayMaxSize: ([high]) => ({ bg: `Най-много ${high}.`, en: `At most ${high}.` }),
  arrayNotEmpty: () => ({ bg: 'Поне едно.', en: 'At least one.' }),
  notNull: () => ({ bg: 'Задължително.', en: 'Required.' }),
};

/** The sentence for a broken rule of class-validator, in both languages. */
export const messageFor = (rule: string, values: unknown[]): Text =>
  MESSAGES[rule]?.(values) ?? { bg: `Неизпълнено правило: ${rule}.`, en: `Broken rule: ${rule}.` };
