import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useT } from '../../shared/useT';
import { useFigures } from './useFigures';

/** The smallest surplus with one value at its low and at its high. */
export interface Swing {
  id: string;
  /** The flow or the risk. */
  about: string;
  parameter: string;
  party: string;
  low: number;
  high: number;
}

interface TornadoBarsProps {
  swings: readonly Swing[];
  /** The smallest surplus as things are. */
  now: number | null;
  scale: (value: number) => number;
}

const PRINTED = { printColorAdjust: 'exact' } as const;

/** Part of a line from one place to another. */
const Part = ({ from, to, loss = false }: { from: number; to: number; loss?: boolean }) => (
  <Box
    sx={{
      ...PRINTED,
      position: 'absolute',
      top: 4,
      bottom: 4,
      left: `${from}%`,
      width: `${Math.max(0, to - from)}%`,
      bgcolor: loss ? 'error.main' : 'primary.main',
      // Hatched, so that a loss shows without its colour.
      ...(loss && {
        backgroundImage: (theme) =>
          `repeating-linear-gradient(45deg, transparent 0 4px, ${theme.palette.background.paper} 4px 6px)`,
      }),
    }}
  />
);

const Mark = ({ at, dashed = false }: { at: number; dashed?: boolean }) => (
  <Box
    sx={{
      position: 'absolute',
      top: 0,
      bottom: 0,
      left: `${at}%`,
      borderLeft: `2px ${dashed ? 'dashed' : 'solid'}`,
      borderColor: 'text.primary',
      ml: '-1px',
    }}
  />
);

const Bar = ({ swing: { low, high }, now, scale }: { swing: Swing } & Omit<TornadoBarsProps, 'swings'>) => {
  const [from, to, zero] = [scale(Math.min(low, high)), scale(Math.max(low, high)), scale(0)];
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 26, bgcolor: 'action.hover', ...PRINTED }}>
      <Part from={from} to={Math.min(to, zero)} loss />
      <Part from={Math.max(from, zero)} to={to} />
      <Mark at={zero} />
      {now !== null && <Mark at={scale(now)} dashed />}
    </Box>
  );
};

/** A bar for each uncertain value, on one line of gains with a mark at 0 and one where things stand. */
export const TornadoBars = ({ swings, now, scale }: TornadoBarsProps) => {
  const t = useT();
  const { surplus } = useFigures();
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('insight.strength.legend')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {swings.map((swing) => (
          <Box
            component="li"
            key={swing.id}
            sx={{
              py: 0.75,
              display: 'grid',
              columnGap: 2,
              breakInside: 'avoid',
              alignItems: 'center',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 6fr)' },
              '@media print': { py: 0, gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)' },
            }}
          >
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              <strong>{swing.about}</strong> – {swing.parameter} ({swing.party}):{' '}
              {t('insight.strength.swing', { low: surplus(swing.low), high: surplus(swing.high) })}
            </Typography>
            <Bar swing={swing} now={now} scale={scale} />
          </Box>
        ))}
      </Box>
    </>
  );
};
