import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { FiguresTable } from '../../shared/list/FiguresTable';
import { useFirst } from '../../shared/list/useFirst';
import { Twins } from '../../shared/layout/Twins';
import { useT } from '../../shared/useT';
import type { InsightProps } from '../insightProps';
import { nameOf } from '../useModel';
import { scaleOf, shows, smallestSurplus } from './strength';
import { TornadoBars, type Swing } from './TornadoBars';
import { useFigures } from '../../shared/useFigures';

const FIRST = 12;

/** Which uncertain answers move the smallest surplus most, the widest swing first. */
export const Tornado = ({ model, scenario, advice }: InsightProps) => {
  const t = useT();
  const { surplus, gain } = useFigures();
  const now = smallestSurplus(model.parties, scenario.id);
  const swings = advice.tornado.flatMap(({ flow, party, parameter, risk, low, high }, at): Swing[] => {
    const whose = model.parties.find(({ id }) => id === party);
    if (!whose || !shows(low, high)) return [];
    const about = risk ?? scenario.flows.find(({ id }) => id === flow)?.label ?? t('insight.withoutDeal');
    const name = nameOf(whose);
    return [
      { id: String(at), about, parameter: t(`insight.parameter.${parameter}`), party: name, low, high },
    ];
  });
  const scale = scaleOf([...swings.flatMap(({ low, high }) => [low, high]), now ?? 0]);
  const [shown, more] = useFirst(swings, FIRST);
  const title = t('insight.strength.tornado');
  const table = (
    <FiguresTable
      label={title}
      columns={[
        t('insight.what'),
        t('insight.party'),
        t('insight.value'),
        t('insight.atLow'),
        t('insight.atHigh'),
      ]}
      right={[3, 4]}
      rows={shown.map(({ id, about, party, parameter, low, high }) => ({
        id,
        cells: [about, party, parameter, surplus(low), surplus(high)],
      }))}
    />
  );
  return (
    <Box component="section" sx={{ minWidth: 0 }}>
      <Typography variant="h3">{title}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '85ch' }}>
        {t(swings.length > 0 ? 'insight.strength.tornadoHelp' : 'insight.strength.noTornado')}
        {now !== null && ` ${t('insight.strength.smallestNow', { points: gain(now) })}`}
      </Typography>
      {swings.length > 0 && (
        <Twins picture={<TornadoBars swings={shown} now={now} scale={scale} />} table={table} />
      )}
      {more}
    </Box>
  );
};
