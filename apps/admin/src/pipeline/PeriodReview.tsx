import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router-dom';
import type { PipelineReview } from '../data/projectVerbs';
import { useTlaka } from '../data/useTlaka';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { PageSkeleton } from '../shared/feedback/PageSkeleton';
import { NameLink } from '../shared/field/NameLink';
import { formatNumber } from '../shared/format';
import { ScrollFrame } from '../shared/layout/ScrollFrame';
import { dayOf } from '../shared/today';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { MoveNote } from './MoveNote';

const QUARTER_MS = 90 * 86_400_000;

/** The period in the address, so that a pasted link shows the same; the last 90 days where it has none. */
const usePeriod = () => {
  const [search, setSearch] = useSearchParams();
  const to = search.get('to') ?? dayOf(new Date());
  const from = search.get('from') ?? dayOf(new Date(Date.parse(to) - QUARTER_MS));
  const set = (name: 'from' | 'to', day: string) => {
    if (day) setSearch({ from, to, [name]: day }, { replace: true });
  };
  return { from, to, set };
};

const Stages = ({ stages }: Pick<PipelineReview, 'stages'>) => {
  const t = useT();
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <ScrollFrame label={t('pipeline.table')}>
      <Table aria-label={t('pipeline.table')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('pipeline.stage')}</TableCell>
            <TableCell align="right">{t('pipeline.entered')}</TableCell>
            <TableCell align="right">{t('pipeline.left')}</TableCell>
            <TableCell align="right">{t('pipeline.median')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {stages.map(({ stage, entered, left, medianDays }) => (
            <TableRow key={stage}>
              <TableCell component="th" scope="row">
                {translate(labelKey('projectStage', stage))}
              </TableCell>
              <TableCell align="right">{formatNumber(entered, language)}</TableCell>
              <TableCell align="right">{formatNumber(left, language)}</TableCell>
              <TableCell align="right">
                {medianDays === null ? '–' : formatNumber(Math.round(medianDays), language)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollFrame>
  );
};

const Moves = ({ moves }: Pick<PipelineReview, 'moves'>) => {
  const t = useT();
  if (moves.length === 0) return <Typography color="textSecondary">{t('pipeline.noMoves')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {moves.map((move) => (
        <Box key={move.id} component="li" sx={{ py: 0.75, breakInside: 'avoid' }}>
          {move.project && <NameLink resource="projects" id={move.project.id} name={move.project.title} />}
          <MoveNote move={move} />
        </Box>
      ))}
    </Box>
  );
};

/** What came into each stage and went on in a period, and every move of it. */
export const PeriodReview = ({ programmeId }: { programmeId: string }) => {
  const t = useT();
  const tlaka = useTlaka();
  const language = useLanguage();
  const { from, to, set } = usePeriod();
  const { data, error, refetch } = useQuery({
    queryKey: ['pipelineReview', programmeId, from, to, language],
    queryFn: () => tlaka.pipelineReview({ programmeId, from, to }),
    placeholderData: (previous) => previous,
  });
  const dayField = (name: 'from' | 'to', value: string) => (
    <TextField
      type="date"
      label={t(`pipeline.${name}`)}
      value={value}
      onChange={({ target }) => set(name, target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ width: 170 }}
    />
  );
  return (
    <Stack spacing={1.5}>
      <Typography variant="h2">{t('pipeline.moves')}</Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {dayField('from', from)}
        {dayField('to', to)}
      </Stack>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <PageSkeleton rows={4} />}
      {data && <Stages stages={data.stages} />}
      {data && <Moves moves={data.moves} />}
    </Stack>
  );
};
