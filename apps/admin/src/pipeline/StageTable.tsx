import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import type { PipelineColumn } from '../data/projectVerbs';
import { StateChip } from '../shared/field/chips';
import { formatNumber } from '../shared/format';
import { ScrollFrame } from '../shared/layout/ScrollFrame';
import { listAddress } from '../shared/list/listAddress';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';

// On a phone the words of a stage wrap, so that the numbers stay in sight.
const NARROW = {
  '& td, & th': { px: { xs: 0.75, sm: 2 } },
  '& .MuiChip-root': { height: 'auto', minHeight: 24 },
  '& .MuiChip-label': { whiteSpace: 'normal' },
} as const;

/** As long as the row with the most. */
const Bar = ({ share }: { share: number }) => (
  <Box aria-hidden sx={{ height: 8, width: `${share * 100}%`, bgcolor: 'primary.main', borderRadius: 1 }} />
);

/** How many projects stand in each stage and for how many days in the middle; each number opens its list. */
export const StageTable = ({ columns }: { columns: readonly PipelineColumn[] }) => {
  const t = useT();
  const translate = useTranslate();
  const language = useLanguage();
  const most = Math.max(1, ...columns.map(({ count }) => count));
  return (
    <ScrollFrame label={t('pipeline.byStage')} bordered>
      <Table aria-label={t('pipeline.byStage')} sx={NARROW}>
        <TableHead>
          <TableRow>
            <TableCell>{t('pipeline.stage')}</TableCell>
            <TableCell align="right">{t('pipeline.count')}</TableCell>
            <TableCell align="right">{t('pipeline.median')}</TableCell>
            <TableCell sx={{ width: '35%', display: { xs: 'none', sm: 'table-cell' } }} aria-hidden />
          </TableRow>
        </TableHead>
        <TableBody>
          {columns.map(({ stage, count, medianDays }) => (
            <TableRow key={stage}>
              <TableCell component="th" scope="row">
                <StateChip vocabulary="projectStage" term={stage} />
              </TableCell>
              <TableCell align="right">
                {count === 0 ? (
                  <Box component="span" sx={{ px: 1 }}>
                    0
                  </Box>
                ) : (
                  <Link
                    component={RouterLink}
                    to={listAddress('projects', { stage: [stage] })}
                    aria-label={`${count}. ${t('pipeline.openList', { stage: translate(labelKey('projectStage', stage)) })}`}
                    sx={{ fontWeight: 600, px: 1, py: 0.25 }}
                  >
                    {formatNumber(count, language)}
                  </Link>
                )}
              </TableCell>
              <TableCell align="right">
                {medianDays === null ? '–' : formatNumber(Math.round(medianDays), language)}
              </TableCell>
              <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }} aria-hidden>
                <Bar share={count / most} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollFrame>
  );
};
