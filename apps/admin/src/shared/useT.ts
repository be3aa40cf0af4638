import { useTranslate } from 'ra-core';
import type { MessageKey } from '../i18n/messages';

/** What fills the `%{…}` of a text; `smart_count` chooses between its forms. */
export type TextArguments = Readonly<Record<string, string | number>>;

/** The translation of one of our own keys, which the compiler knows. */
export const useT = (): ((key: MessageKey, args?: TextArguments) => string) => useTranslate();
