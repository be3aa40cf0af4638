import { account } from './en/account';
import { activity } from './en/activity';
import { collaboration } from './en/collaboration';
import { cooperation } from './en/cooperation';
import { home } from './en/home';
import { imports } from './en/import';
import { insight } from './en/insight';
import { modelParts } from './en/modelParts';
import { interview } from './en/interview';
import { partner } from './en/partner';
import { precondition } from './en/precondition';
import { print } from './en/print';
import { ra } from './en/ra';
import { record } from './en/record';
import { resources } from './en/resources';
import { shell } from './en/shell';
import { vocabulary } from './en/vocabulary';

export const en = {
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
