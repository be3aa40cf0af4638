import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import type { WaitingModel } from '../data/home';
import { useTlaka } from '../data/useTlaka';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { PageSkeleton } from '../shared/feedback/PageSkeleton';
import { useT } from '../shared/useT';
import { HomeSection } from './HomeSection';

const interviewPath = (model: string, { id, scenario }: WaitingModel['parties'][number]): string =>
  `/engagementModels/${model}/show/parties?interview=${id}${scenario ? `&scenario=${scenario}` : ''}`;

const Waiting = () => {
  const t = useT();
  const { modelsWaitingForMe } = useTlaka();
  const { data, error, refetch } = useQuery({
    queryKey: ['home', 'sheets'],
    queryFn: ({ signal }) => modelsWaitingForMe(signal),
  });
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={2} />;
  if (data.length === 0) return <Typography color="textSecondary">{t('home.noSheets')}</Typography>;
  return (
    <Paper component="ul" sx={{ listStyle: 'none', m: 0, px: 2, py: 0.5 }}>
      {data.map(({ id, revision, project, parties }) => (
        <Box component="li" key={id} sx={{ py: 1 }}>
          <Link component={RouterLink} to={`/engagementModels/${id}/show`} sx={{ fontWeight: 600 }}>
            {project.title}
          </Link>
          <Typography variant="body2" color="textSecondary">
            {t('home.sheetOf', { revision, parties: parties.map(({ name }) => name).join(', ') })}
          </Typography>
          {parties.map((party) => (
            <Link
              key={party.id}
              component={RouterLink}
              to={interviewPath(id, party)}
              variant="body2"
              sx={{ display: 'inline-block', py: 0.5, mr: 2 }}
            >
              {t('interview.startFor', { name: party.name })}
            </Link>
          ))}
        </Box>
      ))}
    </Paper>
  );
};

/** For a partner: the models that wait for its own numbers. */
export const WaitingSheets = () => {
  const t = useT();
  return (
    <HomeSection id="sheets" title={t('home.sheets')}>
      <Waiting />
    </HomeSection>
  );
};
