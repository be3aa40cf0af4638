import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Title } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ListedForm } from '../data/cooperationVerbs';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { PageSkeleton } from '../shared/feedback/PageSkeleton';
import { useT } from '../shared/useT';
import { FormLength } from './FormLength';
import { FormOutcome } from './FormOutcome';
import { useCooperationForms } from './useCooperationForm';

const FormCard = ({ form }: { form: ListedForm }) => {
  const t = useT();
  return (
    <Paper component="li" sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1 }}>
      <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
        <Link component={RouterLink} to={`/cooperation-forms/${form.key}`} underline="hover">
          {form.name}
        </Link>
      </Typography>
      <Typography variant="body2">{form.purpose}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t('cooperation.parties')}: {form.typicalParties.map(({ name }) => name).join(', ')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('cooperation.length')}: <FormLength form={form} />
      </Typography>
      <Box sx={{ mt: 'auto' }}>
        <FormOutcome form={form} />
      </Box>
    </Paper>
  );
};

const Cards = () => {
  const { data, error, refetch } = useCooperationForms();
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <Box
      component="ul"
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
        listStyle: 'none',
        p: 0,
        m: 0,
      }}
    >
      {data.map((form) => (
        <FormCard key={form.key} form={form} />
      ))}
    </Box>
  );
};

/** The library of cooperation forms. */
export const FormsPage = () => {
  const t = useT();
  return (
    <>
      <Title title={t('cooperation.title')} preferenceKey={false} />
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {t('cooperation.intro')}
      </Typography>
      <Cards />
    </>
  );
};
