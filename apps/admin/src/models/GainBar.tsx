import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Sheet } from '../data/resources/modelContent';
import { formatNumber } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { GainLine } from './GainLine';
import { shows } from './strength/strength';

interface GainBarProps {
  figures: Pick<Sheet['outcomes'][number], 'surplus' | 'lowestSurplus' | 'highestSurplus'>;
  /** The gain in points from which the party is content. */
  minGain: number;
}

/** The range of a party's gain with marks at 0, at its minimum gain and at the most likely values. */
export const GainBar = ({ figures: { surplus, lowestSurplus, highestSurplus }, minGain }: GainBarProps) => {
  const t = useT();
  const language = useLanguage();
  if (surplus === null || lowestSurplus === null || highestSurplus === null) return null;
  const least = Math.min(0, lowestSurplus);
  const width = Math.max(minGain, highestSurplus, least + 1) - least;
  // Two percent are left at either end for the marks.
  const place = (points: number) => ((points - least) / width) * 96 + 2;
  return (
    <Box sx={{ mt: 0.5 }}>
      <GainLine
        from={place(lowestSurplus)}
        to={place(highestSurplus)}
        zero={place(0)}
        dashed={place(minGain)}
        diamond={place(surplus)}
      />
      <Typography variant="caption" component="p" color="textSecondary">
        {shows(lowestSurplus, highestSurplus) && `${t('model.account.legendRange')} `}
        {t('model.account.legend', { minGain: formatNumber(minGain, language) })}
      </Typography>
    </Box>
  );
};
