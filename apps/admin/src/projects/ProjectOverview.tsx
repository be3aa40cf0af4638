import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'ra-core';
import type { ProjectDetail } from '../data/resources/projects';
import { DateField } from '../shared/field/dates';
import { EnumField } from '../shared/field/EnumField';
import { Facts } from '../shared/field/Facts';
import { MoneyField } from '../shared/field/MoneyField';
import { Unknown } from '../shared/field/Unknown';
import { Words } from '../shared/field/Words';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { ThemeNames } from './fields';

const Passage = ({ title, text }: { title: string; text: string | null }) => (
  <Box sx={{ mb: 2, maxWidth: '75ch' }}>
    <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
      {title}
    </Typography>
    {text ? (
      <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
    ) : (
      <Unknown />
    )}
  </Box>
);

const Identifiers = (_: { label: string }) => {
  const translate = useTranslate();
  const project = useRecordContext<ProjectDetail>();
  if (!project?.identifiers.length) return <Unknown text="value.none" />;
  return project.identifiers.map(({ scheme, value }) => (
    <Words key={`${scheme} ${value}`}>
      {translate(labelKey('projectIdentifierScheme', scheme))}: {value}
    </Words>
  ));
};

/** What the project is about, and its frame. */
export const ProjectOverview = () => {
  const t = useT();
  const project = useRecordContext<ProjectDetail>();
  if (!project) return null;
  const label = (name: 'problem' | 'solution' | 'objective') => t(`resources.projects.fields.${name}`);
  return (
    <>
      <Passage title={label('problem')} text={project.problem} />
      <Passage title={label('solution')} text={project.solution} />
      {project.objective && <Passage title={label('objective')} text={project.objective} />}
      <Facts title={t('project.frame')}>
        <EnumField source="kind" vocabulary="projectKind" />
        <EnumField source="horizon" vocabulary="projectHorizon" />
        <MoneyField source="budgetLow" upTo="budgetHigh" label={t('resources.projects.fields.budget')} />
        <DateField source="startsOn" />
        <DateField source="endsOn" />
        <ThemeNames label={t('resources.projects.fields.themes')} />
        <Identifiers label={t('resources.projects.fields.identifiers')} />
      </Facts>
    </>
  );
};
