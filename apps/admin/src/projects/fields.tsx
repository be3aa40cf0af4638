import Typography from '@mui/material/Typography';
import { useRecordContext } from 'ra-core';
import type { Project } from '../data/resources/projects';
import { NameLink } from '../shared/field/NameLink';
import { Unknown } from '../shared/field/Unknown';
import { Words } from '../shared/field/Words';
import { useNoUser } from '../shared/useNoUser';
import { useT } from '../shared/useT';

interface ColumnProps {
  label?: string;
  source?: string;
}

/** Who leads it, leading to the stakeholder. */
export const LeadField = (_: ColumnProps) => {
  const project = useRecordContext<Project>();
  if (!project) return null;
  if (!project.lead) return <Unknown text="project.noLead" />;
  const { id, party } = project.lead.stakeholder;
  return <NameLink resource="stakeholders" id={id} name={party.name} />;
};

/** How long it has stood where it stands. */
export const DaysField = (_: ColumnProps) => {
  const t = useT();
  const project = useRecordContext<Project>();
  return project ? (
    <Typography component="span" variant="body2" sx={{ whiteSpace: 'nowrap' }}>
      {t('value.days', { smart_count: project.daysInStage })}
    </Typography>
  ) : null;
};

interface CoordinatorProps {
  coordinator: Project['coordinator'];
  programmeId: string;
}

/** Who looks after a project; who may not read the members of the programme is told so. */
export const Coordinator = ({ coordinator, programmeId }: CoordinatorProps) => {
  const unknown = useNoUser(programmeId, 'value.none');
  if (coordinator) return <NameLink resource="users" id={coordinator.id} name={coordinator.name} />;
  return <Unknown text={unknown} />;
};

/** The coordinator of the project at hand. */
export const CoordinatorField = (_: ColumnProps) => {
  const project = useRecordContext<Project>();
  return project ? (
    <Coordinator coordinator={project.coordinator} programmeId={project.programme.id} />
  ) : null;
};

/** Its subjects, by name. */
export const ThemeNames = (_: ColumnProps) => {
  const project = useRecordContext<Project>();
  if (!project?.themes.length) return <Unknown text="project.noThemes" />;
  return <Words>{project.themes.map(({ name }) => name).join(', ')}</Words>;
};
