import Typography from '@mui/material/Typography';
import { useTranslate, useTranslateLabel } from 'ra-core';
import { nameOf } from '../../data/naming';
import { recordField } from '../../data/names';
import { useLanguage } from '../useLanguage';
import { useT } from '../useT';
import { idsIn, isId, unspoken, type Change } from './changes';
import { referredBy } from './subject';
import { useReferred } from './useReferred';
import { wordsOf } from './words';

interface ChangeLineProps {
  change: Change;
  /** The type of what was changed, as the log writes it. */
  subject: string;
  /** Its resource, for the labels of its fields. */
  resource: string;
  /** Whether the record began with it: then there is nothing that it was before. */
  isNew: boolean;
  /** What the page calls a record of that id. */
  nameById: (id: string) => string | undefined;
}

/** One changed field: from, to, set or cleared. A record is called by its name; an id that says nothing is left out. */
export const ChangeLine = ({ change, subject, resource, isNew, nameById }: ChangeLineProps) => {
  const t = useT();
  const translate = useTranslate();
  const label = useTranslateLabel();
  const language = useLanguage();
  const { field, before, after } = change;
  const referred = referredBy(subject, field);
  const recordOf = useReferred(referred, [...idsIn(before), ...idsIn(after)]);
  const namesOf = (value: unknown): string =>
    idsIn(value)
      .flatMap((id) => {
        const record = referred && recordOf(id);
        return record ? nameOf(referred, record) : (nameById(id) ?? []);
      })
      .join(', ');
  const speak = (value: unknown): string | null =>
    isId(value) ? namesOf(value) || null : wordsOf(subject, field, value, { language, translate });
  const [was, is] = [speak(before), speak(after)];
  const sentence = (): string | null => {
    if (isNew) return is;
    if (was && is) return t('activity.from', { before: was, after: is });
    if (is) return t('activity.set', { after: is });
    if (was) return t('activity.cleared', { before: was });
    return t(unspoken(change));
  };
  const said = sentence();
  if (!said) return null;
  return (
    <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
      {label({ source: recordField(field), resource })}: {said}
    </Typography>
  );
};
