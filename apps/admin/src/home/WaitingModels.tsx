import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { WaitingModel } from '../data/home';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { PageSkeleton } from '../shared/feedback/PageSkeleton';
import { useT } from '../shared/useT';
import { useWaitingModels, type Reader } from './useWaitingModels';

interface WaitingModelsProps {
  reader: Reader;
  /** Which of them, with which of their parties. */
  narrow: (models: readonly WaitingModel[]) => readonly WaitingModel[];
  empty: 'home.noSheets' | 'home.noEstimates';
  /** What can be done about them. */
  acts?: (model: WaitingModel) => ReactNode;
}

/** Models with the parties whose word they wait for. */
export const WaitingModels = ({ reader, narrow, empty, acts }: WaitingModelsProps) => {
  const t = useT();
  const { data, error, refetch } = useWaitingModels(reader);
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={2} />;
  const models = narrow(data);
  if (models.length === 0) return <Typography color="textSecondary">{t(empty)}</Typography>;
  return (
    <Paper component="ul" sx={{ listStyle: 'none', m: 0, px: 2, py: 0.5 }}>
      {models.map((model) => (
        <Box
          component="li"
          key={model.id}
          sx={{ py: 1, '&:not(:last-of-type)': { borderBottom: 1, borderColor: 'divider' } }}
        >
          <Link
            component={RouterLink}
            to={`/engagementModels/${model.id}/show/parties`}
            sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
          >
            {model.project.title}
          </Link>
          <Typography variant="body2" color="textSecondary">
            {t('home.sheetOf', {
              revision: model.revision,
              parties: model.parties.map(({ name }) => name).join(', '),
            })}
          </Typography>
          {acts?.(model)}
        </Box>
      ))}
    </Paper>
  );
};
