import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useT } from '../../shared/useT';
import { useFigures } from '../../shared/useFigures';
import { GainLine } from '../GainLine';

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

const Bar = ({ swing: { low, high }, now, scale }: { swing: Swing } & Omit<TornadoBarsProps, 'swings'>) => (
  <GainLine
    from={scale(Math.min(low, high))}
    to={scale(Math.max(low, high))}
    zero={scale(0)}
    dashed={now === null ? null : scale(now)}
  />
);

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
