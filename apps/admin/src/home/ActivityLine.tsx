import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetResourceLabel, useResourceDefinitions, useTranslate } from 'ra-core';
import { homeOf, nameOf } from '../data/naming';
import { findEntry, type ResourceName } from '../data/registry';
import type { Activity } from '../data/resources/activities';
import { calledIn, resourceOf } from '../shared/activity/subject';
import { useReferred } from '../shared/activity/useReferred';
import { moveOf } from '../shared/activity/words';
import { NameLink } from '../shared/field/NameLink';
import { formatMoment } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';

interface Subject {
  name: string | null;
  page: { resource: ResourceName; id: string } | null;
}

/** What the activity is about and where that is looked at: part of a model on the model's page, the rest on its own or its project's. */
const useSubject = (activity: Activity): Subject => {
  const { subject, engagementModel } = activity;
  const t = useT();
  const language = useLanguage();
  const resource = resourceOf(subject.kind);
  const registered = resource && !engagementModel && findEntry(resource) ? (resource as ResourceName) : null;
  const record = useReferred(registered, [subject.id])(subject.id);
  if (engagementModel) {
    const { id, revision, project } = engagementModel;
    return {
      name: `${project.title} · ${t('project.revision', { revision })}`,
      page: { resource: 'engagementModels', id },
    };
  }
  if (registered && record) return { name: nameOf(registered, record), page: homeOf(registered, record) };
  return { name: calledIn(activity, language), page: null };
};

/** One line of the log: what was done to which record, by whom and when. */
export const ActivityLine = ({ activity }: { activity: Activity }) => {
  const t = useT();
  const translate = useTranslate();
  const label = useGetResourceLabel();
  const language = useLanguage();
  const pages = useResourceDefinitions();
  const { kind, subject, actorName, at, facts, engagementModel } = activity;
  const [, verb = ''] = kind.split('.');
  const move = moveOf(kind, facts, translate);
  const resource = resourceOf(subject.kind) ?? (engagementModel ? 'engagementModels' : null);
  const what = resource ? label(resource, 1) : t('resources.activities.fields.subject');
  const { name, page } = useSubject(activity);
  const title = name ? `${what}: ${name}` : what;
  return (
    <Box component="li" sx={{ py: 1, '&:not(:last-of-type)': { borderBottom: 1, borderColor: 'divider' } }}>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {translate(`activity.verbs.${verb}`, { _: kind })}
        {' · '}
        {page && pages[page.resource]?.hasShow ? <NameLink {...page} name={title} /> : title}
        {move && ` · ${move}`}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('activity.by', { actor: actorName ?? t('activity.system'), at: formatMoment(at, language) })}
      </Typography>
    </Box>
  );
};
