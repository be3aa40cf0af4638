import { account } from './en/account';
import { activity } from './en/activity';
import { collaboration } from './en/collaboration';
import { home } from './en/home';
import { imports } from './en/import';
import { interview } from './en/interview';
import { partner } from './en/partner';
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
  ...interview,
  ...partner,
  account,
  activity,
  home,
  imports,
  resources,
  vocabulary,
};
