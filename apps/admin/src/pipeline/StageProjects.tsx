import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { PipelineColumn } from '../data/projectVerbs';
import { StateChip } from '../shared/field/chips';
import { NameLink } from '../shared/field/NameLink';
import { Unknown } from '../shared/field/Unknown';
import { formatNumber } from '../shared/format';
import { listAddress } from '../shared/list/listAddress';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { MoveNote } from './MoveNote';

type Row = PipelineColumn['projects'][number];

const ProjectRow = ({
  project: { id, title, code, daysInStage, verdict, coordinator, lastMove },
}: {
  project: Row;
}) => {
  const t = useT();
  return (
    <Box
      component="li"
      sx={{
        py: 1,
        breakInside: 'avoid',
        '&:not(:last-of-type)': { borderBottom: 1, borderColor: 'divider' },
      }}
    >
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <NameLink resource="projects" id={id} name={title} />
        <Typography variant="body2" sx={{ whiteSpace: 'nowrap' }}>
          {t('value.days', { smart_count: daysInStage })}
        </Typography>
        {verdict && <StateChip vocabulary="verdict" term={verdict} />}
        <Typography variant="body2" color="textSecondary">
          {code}
        </Typography>
        {coordinator && <NameLink resource="users" id={coordinator.id} name={coordinator.name} />}
      </Stack>
      {lastMove ? <MoveNote move={lastMove} /> : <Unknown text="pipeline.notMoved" />}
    </Box>
  );
};

/** The projects of one stage, those that have stood there longest first. */
export const StageProjects = ({ column: { stage, count, projects } }: { column: PipelineColumn }) => {
  const t = useT();
  const translate = useTranslate();
  const language = useLanguage();
  const headingId = useId();
  if (count === 0) return null;
  return (
    <Paper component="section" aria-labelledby={headingId} sx={{ p: 2, breakInside: 'auto' }}>
      <Typography id={headingId} variant="h2">
        {translate(labelKey('projectStage', stage))} · {formatNumber(count, language)}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {projects.map((project) => (
          <ProjectRow key={project.id} project={project} />
        ))}
      </Box>
      {count > projects.length && (
        <Link component={RouterLink} to={listAddress('projects', { stage: [stage] })}>
          {t('pipeline.more', { shown: projects.length, total: count })}
        </Link>
      )}
    </Paper>
  );
};
