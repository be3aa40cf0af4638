import Print from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { useTlaka } from '../data/useTlaka';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { PageSkeleton } from '../shared/feedback/PageSkeleton';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { PeriodReview } from './PeriodReview';
import { StageProjects } from './StageProjects';
import { StageTable } from './StageTable';
import { useOneProgramme } from './useOneProgramme';

/** How many projects of a stage stand on the page; the list has the rest. */
const SHOWN = 50;

const Board = ({ programmeId }: { programmeId: string }) => {
  const tlaka = useTlaka();
  const language = useLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ['pipeline', programmeId, language],
    queryFn: () => tlaka.pipeline({ programmeId, limit: SHOWN }),
  });
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <Stack spacing={2}>
      <StageTable columns={data} />
      {data.map((column) => (
        <StageProjects key={column.stage} column={column} />
      ))}
    </Stack>
  );
};

/** The manager's page: how many projects stand where, how long, and what moved them last. */
export const PipelinePage = () => {
  const t = useT();
  const { programmeId, chooser } = useOneProgramme();
  return (
    <>
      <Title title={t('pipeline.title')} preferenceKey={false} />
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 2 }}>
        <Typography color="textSecondary" sx={{ flex: '1 1 260px' }}>
          {t('pipeline.intro')}
        </Typography>
        {chooser}
        <Button
          variant="outlined"
          startIcon={<Print />}
          onClick={() => window.print()}
          sx={{ displayPrint: 'none' }}
        >
          {t('pipeline.print')}
        </Button>
      </Stack>
      {programmeId && (
        <>
          <Board programmeId={programmeId} />
          <Paper sx={{ p: 2, mt: 2 }}>
            <PeriodReview programmeId={programmeId} />
          </Paper>
        </>
      )}
    </>
  );
};
