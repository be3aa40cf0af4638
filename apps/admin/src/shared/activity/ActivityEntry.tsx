import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate, useTranslateLabel } from 'ra-core';
import type { Activity } from '../../data/resources/activities';
import { recordField } from '../../data/names';
import { formatMoment } from '../format';
import { useLanguage } from '../useLanguage';
import { useT } from '../useT';
import { changesOf, isUnspeakable, unspoken, type Change } from './changes';
import { moveOf, wordsOf } from './words';

/** One changed field as a sentence: from, to, set or cleared. */
const useSentence = (subject: string): ((change: Change) => string) => {
  const t = useT();
  const translate = useTranslate();
  const language = useLanguage();
  return (change) => {
    const { field, before, after } = change;
    if (isUnspeakable(change)) return t(unspoken(change));
    const [was, is] = [before, after].map((value) => wordsOf(subject, field, value, { language, translate }));
    if (was && is) return t('activity.from', { before: was, after: is });
    return is ? t('activity.set', { after: is }) : t('activity.cleared', { before: was ?? '' });
  };
};

interface ActivityEntryProps {
  activity: Activity;
  resource: string;
}

export const ActivityEntry = ({ activity, resource }: ActivityEntryProps) => {
  const t = useT();
  const translate = useTranslate();
  const label = useTranslateLabel();
  const language = useLanguage();
  const [subject = '', verb = ''] = activity.kind.split('.');
  const sentence = useSentence(subject);
  const move = moveOf(subject, activity.facts, translate);
  const by = t('activity.by', {
    actor: activity.actorName ?? t('activity.system'),
    at: formatMoment(activity.at, language),
  });
  return (
    <Box component="li" sx={{ borderLeft: 2, borderColor: 'divider', pl: 2, pb: 2 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate(`activity.verbs.${verb}`, { _: activity.kind })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {by}
      </Typography>
      {move && <Typography variant="body2">{move}</Typography>}
      {changesOf(activity.before, activity.after).map((change) => (
        <Typography key={change.field} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {label({ source: recordField(change.field), resource })}: {sentence(change)}
        </Typography>
      ))}
      {activity.note && (
        <Typography variant="body2" sx={{ fontStyle: 'italic', overflowWrap: 'anywhere' }}>
          {activity.note}
        </Typography>
      )}
    </Box>
  );
};
