import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState, type ReactNode } from 'react';
import { formatDay } from '../../shared/format';
import { dayOf } from '../../shared/today';
import { useLanguage } from '../../shared/useLanguage';
import { useT } from '../../shared/useT';
import { labelKey } from '../../shared/vocabulary';
import { Fact } from './Fact';
import type { Letterhead } from './partyPage';

interface HeadProps {
  letterhead: Letterhead;
  /** Whose page it is; none on that of the whole model. */
  children?: ReactNode;
}

/** What stands over every paper: which deal this is, in which edition, and when it was printed. */
export const Head = ({ letterhead, children }: HeadProps) => {
  const t = useT();
  const translate = useTranslate();
  const language = useLanguage();
  const [today] = useState(() => dayOf(new Date()));
  const { project, programme, cooperationForm, revision, status, scenario } = letterhead;
  const field = (name: 'programme' | 'project' | 'cooperationForm' | 'status') =>
    t(`resources.engagementModels.fields.${name}`);
  return (
    <Box component="header">
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {project.title}
      </Typography>
      {children}
      <Box
        component="dl"
        sx={{
          m: 0,
          py: 0.5,
          borderTop: 1,
          borderBottom: 1,
          borderColor: 'divider',
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 3,
        }}
      >
        <Fact name={field('project')}>{project.code}</Fact>
        <Fact name={field('programme')}>{programme}</Fact>
        {cooperationForm && (
          <Fact name={field('cooperationForm')}>
            {translate(labelKey('cooperationForm', cooperationForm))}
          </Fact>
        )}
        <Fact name={field('status')}>
          {t('project.revision', { revision })} · {translate(labelKey('modelStatus', status))}
        </Fact>
        <Fact name={t('print.scenario')}>
          {scenario.chosen ? t('print.chosen', { name: scenario.name }) : scenario.name}
        </Fact>
        <Fact name={t('print.printedOn')}>{formatDay(today, language)}</Fact>
      </Box>
      {scenario.description && (
        <Typography variant="body2" sx={{ mt: 0.5, whiteSpace: 'pre-line' }}>
          {scenario.description}
        </Typography>
      )}
    </Box>
  );
};
