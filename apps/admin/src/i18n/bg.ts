import { account } from './bg/account';
import { activity } from './bg/activity';
import { collaboration } from './bg/collaboration';
import { cooperation } from './bg/cooperation';
import { home } from './bg/home';
import { imports } from './bg/import';
import { insight } from './bg/insight';
import { modelParts } from './bg/modelParts';
import { interview } from './bg/interview';
import { partner } from './bg/partner';
import { precondition } from './bg/precondition';
import { print } from './bg/print';
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
  ...modelParts,
  ...interview,
  ...partner,
  account,
  activity,
  cooperation,
  home,
  imports,
  insight,
  precondition,
  print,
  resources,
  vocabulary,
};
