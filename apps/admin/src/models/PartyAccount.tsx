import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { gainAccount } from '@tlaka/domain';
import { useTranslate } from 'ra-core';
import type { Scenario, Sheet } from '../data/resources/modelContent';
import { useFigures } from '../shared/useFigures';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { GainBar } from './GainBar';
import { GainFigures } from './Standing';

const LINES = ['gets', 'gives', 'risks', 'alternative', 'gain'] as const;

interface PartyAccountProps {
  sheet: Sheet;
  scenario: Scenario;
}

/** How a party's gain comes about: what it gets, less what it gives, what could hurt it and what it has anyway; and
 * whether it only gets or only gives. */
export const PartyAccount = ({ sheet, scenario }: PartyAccountProps) => {
  const t = useT();
  const translate = useTranslate();
  const { surplus } = useFigures();
  const outcome = sheet.outcomes.find((one) => one.scenario.id === scenario.id);
  const account = outcome && gainAccount(outcome, sheet.riskAversion);
  if (!account) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography component="h4" variant="h4">
        {t('model.account.title')}
      </Typography>
      <Table aria-label={t('model.account.title')} size="small">
        <TableBody>
          {LINES.map((line) => {
            const sx = line === 'gain' ? { fontWeight: 600 } : {};
            return (
              <TableRow key={line}>
                <TableCell component="th" scope="row" sx={sx}>
                  {t(`model.account.${line}`)}
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap', ...sx }}>
                  {surplus(account[line])}
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
      {outcome.reciprocity && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {translate(labelKey('reciprocity', outcome.reciprocity))}.
        </Typography>
      )}
    </Box>
  );
};
