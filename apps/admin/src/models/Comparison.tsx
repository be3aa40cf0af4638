import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Choice } from '@tlaka/domain';
import type { ModelDetail } from '../data/resources/engagementModels';
import { adviceOf, type Scenario } from '../data/resources/modelContent';
import { StateChip } from '../shared/field/chips';
import { Unknown } from '../shared/field/Unknown';
import { formatNumber } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { nameOf } from './useModel';

const Rules = ({ scenario: { id, evaluation }, choice }: { scenario: Scenario; choice: Choice }) => {
  const t = useT();
  const by = [
    choice.nash === id && t('model.comparison.nash'),
    choice.kalaiSmorodinsky === id && t('model.comparison.kalaiSmorodinsky'),
    evaluation?.verdict === 'NOT_WIN_WIN' && t('model.comparison.loses'),
    choice.dominated.includes(id) && t('model.comparison.dominated'),
  ].filter(Boolean);
  return by.length > 0 ? by.join('; ') : t('model.comparison.neither');
};

interface FiguresProps {
  model: ModelDetail;
  scenario: Scenario;
  choice: Choice;
}

const Figures = ({ model, scenario, choice }: FiguresProps) => {
  const language = useLanguage();
  const measures = adviceOf(scenario)?.measures;
  if (!measures)
    return (
      <TableCell colSpan={3}>
        <Unknown text="model.comparison.incomplete" />
      </TableCell>
    );
  const weakest = model.parties.find(({ id }) => id === measures.weakest);
  const digits = { maximumFractionDigits: 1 };
  return (
    <>
      <TableCell>
        {formatNumber(measures.minRelativeGain, language, { style: 'percent', ...digits })}
        {weakest && ` · ${nameOf(weakest)}`}
      </TableCell>
      <TableCell align="right">{formatNumber(measures.nashProduct, language, digits)}</TableCell>
      <TableCell sx={{ minWidth: 180 }}>
        <Rules scenario={scenario} choice={choice} />
      </TableCell>
    </>
  );
};

const Scenarios = ({ model, choice }: { model: ModelDetail; choice: Choice }) => {
  const t = useT();
  return (
    <Box role="region" aria-label={t('model.comparison.title')} tabIndex={0} sx={{ overflowX: 'auto' }}>
      <Table aria-label={t('model.comparison.title')} sx={{ '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('model.scenario')}</TableCell>
            <TableCell>{t('resources.scenarios.fields.verdict')}</TableCell>
            <TableCell>{t('model.comparison.weakest')}</TableCell>
            <TableCell align="right">{t('model.comparison.product')}</TableCell>
            <TableCell>{t('model.comparison.rules')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {model.scenarios.map((scenario) => (
            <TableRow key={scenario.id}>
              <TableCell component="th" scope="row" sx={{ minWidth: 140 }}>
                {scenario.name}
              </TableCell>
              <TableCell>
                {scenario.evaluation && <StateChip vocabulary="verdict" term={scenario.evaluation.verdict} />}
              </TableCell>
              <Figures model={model} scenario={scenario} choice={choice} />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};

/** Which scenario two rules would choose, why, and the figures behind it; only where there is a choice. */
export const Comparison = ({ model, scenario }: { model: ModelDetail; scenario: Scenario }) => {
  const t = useT();
  const language = useLanguage();
  if (model.scenarios.length < 2 || !scenario.evaluation) return null;
  const advice = adviceOf(scenario);
  const comparable = model.scenarios.some((one) => adviceOf(one)?.measures);
  const weighed = model.parties.some(({ sheet }) => sheet !== null && sheet.bargainingPower !== 1);
  return (
    <Stack component="section" spacing={1} sx={{ minWidth: 0 }}>
      <Typography variant="h3">{t('model.comparison.title')}</Typography>
      {advice ? (
        <>
          <Typography variant="body2" sx={{ maxWidth: '85ch' }}>
            {advice.choice.reason[language]}
          </Typography>
          {comparable && <Scenarios model={model} choice={advice.choice} />}
          {comparable && (
            <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '85ch' }}>
              {t('model.comparison.relative')} {weighed && t('model.comparison.power')}
            </Typography>
          )}
        </>
      ) : (
        <Unknown text="model.comparison.hidden" />
      )}
    </Stack>
  );
};
