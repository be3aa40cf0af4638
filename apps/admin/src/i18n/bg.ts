import { account } from './bg/account';
import { activity } from './bg/activity';
import { home } from './bg/home';
import { imports } from './bg/import';
import { ra } from './bg/ra';
import { record } from './bg/record';
import { resources } from './bg/resources';
import { shell } from './bg/shell';
import { vocabulary } from './bg/vocabulary';
import type { Messages } from './messages';

export const bg: Messages = {
  ra,
  ...shell,
  ...record,
  account,
  activity,
  home,
  imports,
  resources,
  vocabulary,
};
