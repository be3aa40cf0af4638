import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'ra-core';
import type { ProjectDetail, ProjectStep } from '../data/resources/projects';
import { ActivityTimeline } from '../shared/activity/ActivityTimeline';
import { StateChip } from '../shared/field/chips';
import { NameLink } from '../shared/field/NameLink';
import { formatMoment } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';

const Step = ({ step: { from, to, at, days, note, actor } }: { step: ProjectStep }) => {
  const t = useT();
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Box component="li" sx={{ py: 1.5, '&:not(:last-of-type)': { borderBottom: 1, borderColor: 'divider' } }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography variant="body2">{translate(labelKey('projectStage', from))} →</Typography>
        <StateChip vocabulary="projectStage" term={to} />
        <Typography variant="body2" color="textSecondary">
          {t('project.stayed', { smart_count: days })}
        </Typography>
      </Stack>
      <Typography variant="body2" color="textSecondary">
        <time dateTime={at}>{formatMoment(at, language)}</time>
        {actor && (
          <>
            {' · '}
            <NameLink resource="users" id={actor.id} name={actor.name} />
          </>
        )}
      </Typography>
      {note && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', mt: 0.5 }}>
          {note}
        </Typography>
      )}
    </Box>
  );
};

/** How the project came to where it stands, and under it every change, for who may read the log. */
export const ProjectHistory = () => {
  const t = useT();
  const may = usePermission();
  const project = useRecordContext<ProjectDetail>();
  if (!project) return null;
  return (
    <>
      <Typography variant="h2">{t('project.stages')}</Typography>
      {project.history.length === 0 ? (
        <Typography color="textSecondary">{t('project.noHistory')}</Typography>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {project.history.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </Box>
      )}
      {may('activity.read') && (
        <>
          <Typography variant="h2" sx={{ mt: 3, mb: 1 }}>
            {t('project.changes')}
          </Typography>
          <ActivityTimeline subjectId={project.id} resource="projects" />
        </>
      )}
    </>
  );
};
