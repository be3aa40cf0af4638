import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'ra-core';
import type { Project } from '../data/resources/projects';
import { StageChip, VerdictChip } from '../shared/field/chips';
import { formatDay } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { CoordinatorField, DaysField, LeadField } from './fields';

const Aside = ({ project }: { project: Project }) => {
  const t = useT();
  const translate = useTranslate();
  const language = useLanguage();
  const { sideReason, heldFrom, revisitOn } = project;
  if (!sideReason) return null;
  return (
    <Alert severity="warning" variant="outlined">
      <strong>{t('project.side')}:</strong> {sideReason}
      {heldFrom && (
        <div>{t('project.heldFrom', { stage: translate(labelKey('projectStage', heldFrom)) })}</div>
      )}
      {revisitOn && <div>{t('project.revisit', { date: formatDay(revisitOn, language) })}</div>}
    </Alert>
  );
};

/** What one must know of a project first: where it stands and how long, what it comes to, who leads and looks after it. */
export const ProjectSummary = () => {
  const t = useT();
  const project = useRecordContext<Project>();
  if (!project) return null;
  return (
    <Stack spacing={1.5} sx={{ p: 2, borderBottom: 1, borderColor: 'divider' }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <StageChip source="stage" />
        <DaysField />
        <Box component="span" sx={{ flexBasis: { xs: '100%', sm: 'auto' } }} />
        {project.engagementModel && <VerdictChip source="verdict" />}
      </Stack>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', columnGap: 3 }}>
        <Typography variant="body2" component="div">
          {t('resources.projects.fields.lead')}: <LeadField />
        </Typography>
        <Typography variant="body2" component="div">
          {t('resources.projects.fields.coordinator')}: <CoordinatorField />
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {project.code} · {project.programme.name}
        </Typography>
      </Stack>
      {project.hasWithdrawnParty && (
        <Alert severity="warning" variant="outlined">
          {t('project.withdrawn')}
        </Alert>
      )}
      {project.verdictStale && (
        <Alert severity="warning" variant="outlined">
          {t('project.stale')}
        </Alert>
      )}
      <Aside project={project} />
    </Stack>
  );
};
