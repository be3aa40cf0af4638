import Check from '@mui/icons-material/CheckBoxOutlineBlankOutlined';
import Warning from '@mui/icons-material/ReportProblemOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState, type ReactNode } from 'react';
import { Title } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { CooperationFormDetail } from '../data/cooperationVerbs';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { PageSkeleton } from '../shared/feedback/PageSkeleton';
import { NotFoundPage } from '../shared/layout/PlainPage';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { FormLength } from './FormLength';
import { FormOutcome } from './FormOutcome';
import { GivesAndGets } from './GivesAndGets';
import { StartDialog } from './StartDialog';
import { formOf, useCooperationForm } from './useCooperationForm';

const Section = ({ title, children }: { title: string; children: ReactNode }) => {
  const headingId = useId();
  return (
    <Box component="section" aria-labelledby={headingId}>
      <Typography id={headingId} variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
};

const Lines = ({ icon, lines }: { icon: ReactNode; lines: readonly string[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
    {lines.map((line) => (
      <Stack key={line} component="li" direction="row" spacing={1} sx={{ alignItems: 'flex-start', mb: 0.5 }}>
        {icon}
        <Typography variant="body2">{line}</Typography>
      </Stack>
    ))}
  </Box>
);

const FormWhole = ({ form }: { form: CooperationFormDetail }) => {
  const t = useT();
  const may = usePermission();
  const [starting, setStarting] = useState(false);
  return (
    <>
      <Title title={form.name} preferenceKey={false} />
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', mb: 2, alignItems: 'center' }}>
        <Typography sx={{ flex: '1 1 260px' }}>{form.purpose}</Typography>
        {may('model.write') && (
          <Button variant="contained" onClick={() => setStarting(true)}>
            {t('cooperation.use')}
          </Button>
        )}
      </Stack>
      <Stack spacing={3}>
        <Box
          sx={{
            display: 'grid',
            gap: 3,
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
          }}
        >
          <Section title={t('cooperation.parties')}>
            <Box component="ul" sx={{ pl: 2.5, m: 0 }}>
              {form.typicalParties.map(({ key, name }) => (
                <Typography key={key} component="li" variant="body2">
                  {name}
                </Typography>
              ))}
            </Box>
          </Section>
          <Section title={t('cooperation.length')}>
            <FormLength form={form} />
          </Section>
          <Section title={t('cooperation.soFar')}>
            <FormOutcome form={form} />
          </Section>
        </Box>
        <Section title={t('cooperation.flows')}>
          <GivesAndGets flows={form.defaultFlows} />
        </Section>
        <Section title={t('cooperation.preconditions')}>
          <Paper sx={{ p: 2 }}>
            <Lines icon={<Check fontSize="small" />} lines={form.preconditions} />
          </Paper>
        </Section>
        <Section title={t('cooperation.risks')}>
          <Paper sx={{ p: 2 }}>
            <Lines
              icon={<Warning fontSize="small" />}
              lines={form.risks.map(({ role, label }) => `${role.name}: ${label}`)}
            />
          </Paper>
        </Section>
      </Stack>
      {starting && <StartDialog form={form.key} onClose={() => setStarting(false)} />}
    </>
  );
};

/** One form of cooperation: what it takes, what goes wrong in it, and what it did so far. */
export const FormPage = () => {
  const key = formOf(useParams().form);
  const { data, error, refetch } = useCooperationForm(key);
  if (!key) return <NotFoundPage />;
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  return data ? <FormWhole form={data} /> : <PageSkeleton />;
};
