import type { TranslationMessages } from 'ra-core';
import { raAction } from './ra.action';
import { raMessage } from './ra.message';
import { raNavigation } from './ra.navigation';
import { raSetup } from './ra.setup';

// Every key of react-admin, written for this console: a missing one does not compile.
export const ra: Required<TranslationMessages['ra']> = {
  ...raAction,
  ...raMessage,
  ...raNavigation,
  ...raSetup,
};
