import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { Activity } from '../../data/resources/activities';
import { formatMoment } from '../format';
import { useLanguage } from '../useLanguage';
import { useT } from '../useT';
import { ChangeLine } from './ChangeLine';
import { changesOf } from './changes';
import { calledIn, partKeyOf, resourceOf, scenarioIn } from './subject';
import { moveOf } from './words';

interface ActivityEntryProps {
  activity: Activity;
  /** That of the record whose history it is. */
  resource: string;
  /** What the page calls a record of that id. */
  nameById: (id: string) => string | undefined;
}

/** One thing that happened to a record, or to a part of it, which is named then. */
export const ActivityEntry = ({ activity, resource, nameById }: ActivityEntryProps) => {
  const t = useT();
  const translate = useTranslate();
  const language = useLanguage();
  const [subject = '', verb = ''] = activity.kind.split('.');
  const { id, kind } = activity.subject;
  const scenario = scenarioIn(activity);
  const partKey = id === activity.wholeId ? null : partKeyOf(kind);
  const part = [
    partKey && translate(partKey, { smart_count: 1 }),
    partKey && (nameById(id) ?? activity.valueFlow?.label ?? calledIn(activity, language)),
    scenario && nameById(scenario),
  ].filter(Boolean);
  // A part is in the programme of its whole: nobody has to be told.
  const changes = changesOf(activity.before, activity.after).filter(
    ({ field }) => partKey === null || field !== 'programmeId',
  );
  const move = moveOf(activity.kind, activity.facts, translate);
  const by = t('activity.by', {
    actor: activity.actorName ?? t('activity.system'),
    at: formatMoment(activity.at, language),
  });
  return (
    <Box component="li" sx={{ borderLeft: 2, borderColor: 'divider', pl: 2, pb: 2 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate(`activity.verbs.${verb}`, { _: activity.kind })}
        {part.length > 0 && ` · ${part.join(': ')}`}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {by}
      </Typography>
      {move && <Typography variant="body2">{move}</Typography>}
      {changes.map((change) => (
        <ChangeLine
          key={change.field}
          change={change}
          subject={subject}
          resource={(partKey && resourceOf(kind)) ?? resource}
          isNew={verb === 'created'}
          nameById={nameById}
        />
      ))}
      {activity.note && (
        <Typography variant="body2" sx={{ fontStyle: 'italic', overflowWrap: 'anywhere' }}>
          {activity.note}
        </Typography>
      )}
    </Box>
  );
};
