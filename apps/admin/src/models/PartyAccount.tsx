import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Scenario, Sheet } from '../data/resources/modelContent';
import { formatNumber } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { GainBar } from './GainBar';
import { GainFigures } from './Standing';

const SIGNED = { maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;

interface PartyAccountProps {
  sheet: Sheet;
  scenario: Scenario;
}

/** How a party's gain comes about: what it gets, less what it gives, what could hurt it and what it has anyway. */
export const PartyAccount = ({ sheet, scenario }: PartyAccountProps) => {
  const t = useT();
  const language = useLanguage();
  const outcome = sheet.outcomes.find((one) => one.scenario.id === scenario.id);
  if (!outcome || outcome.surplus === null || !sheet.alternative) return null;
  const { benefit, cost, risk, surplus } = outcome;
  const lines = [
    { said: t('model.account.gets'), points: benefit ?? 0 },
    { said: t('model.account.gives'), points: -(cost ?? 0) },
    { said: t('model.account.risks'), points: -(risk ?? 0) * sheet.riskAversion },
    { said: t('model.account.alternative'), points: -sheet.alternative.mode },
    { said: t('model.account.gain'), points: surplus },
  ];
  return (
    <Box sx={{ mb: 2 }}>
      <Typography component="h4" variant="h4">
        {t('model.account.title')}
      </Typography>
      <Table aria-label={t('model.account.title')} size="small">
        <TableBody>
          {lines.map(({ said, points }, at) => {
            const sx = at === lines.length - 1 ? { fontWeight: 600 } : {};
            return (
              <TableRow key={said}>
                <TableCell component="th" scope="row" sx={sx}>
                  {said}
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap', ...sx }}>
                  {formatNumber(points, language, SIGNED)}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      <Box sx={{ mt: 1 }}>
        <GainFigures figures={outcome} />
      </Box>
      <GainBar figures={outcome} minGain={sheet.minGain} />
    </Box>
  );
};
