import { account } from './bg/account';
import { activity } from './bg/activity';
import { collaboration } from './bg/collaboration';
import { home } from './bg/home';
import { imports } from './bg/import';
import { interview } from './bg/interview';
import { partner } from './bg/partner';
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
  ...collaboration,
  ...interview,
  ...partner,
  account,
  activity,
  home,
  imports,
  resources,
  vocabulary,
};
