import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRecordContext } from 'ra-core';
import type { Project } from '../data/resources/projects';
import { StateChip } from '../shared/field/chips';
import { NameLink } from '../shared/field/NameLink';
import { useT } from '../shared/useT';
import { DaysField, LeadField } from './fields';

/** A project on a phone: what, where it stands and how long, who leads it. */
export const ProjectCard = () => {
  const t = useT();
  const project = useRecordContext<Project>();
  if (!project) return null;
  return (
    <Stack spacing={0.75}>
      <NameLink resource="projects" id={project.id} name={project.title} />
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <StateChip vocabulary="projectStage" term={project.stage} />
        <DaysField />
        {project.verdict && <StateChip vocabulary="verdict" term={project.verdict} />}
      </Stack>
      <Typography variant="body2" color="textSecondary" component="div">
        {t('resources.projects.fields.lead')}: <LeadField />
      </Typography>
    </Stack>
  );
};
