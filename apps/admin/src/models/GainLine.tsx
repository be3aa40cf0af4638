import Box from '@mui/material/Box';

interface GainLineProps {
  /** Places on the line in percent: where the range begins and ends, and where 0 is. */
  from: number;
  to: number;
  zero: number;
  /** A dashed mark, and a diamond; none where there is nothing to mark. */
  dashed?: number | null;
  diamond?: number | null;
}

const PRINTED = { printColorAdjust: 'exact' } as const;

const Span = ({ from, to, loss = false }: { from: number; to: number; loss?: boolean }) => (
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

const Mark = ({ at, line }: { at: number; line: 'solid' | 'dashed' }) => (
  <Box
    sx={{
      position: 'absolute',
      top: 0,
      bottom: 0,
      left: `${at}%`,
      borderLeft: `2px ${line}`,
      borderColor: 'text.primary',
      ml: '-1px',
    }}
  />
);

const Diamond = ({ at }: { at: number }) => (
  <Box
    sx={{
      ...PRINTED,
      position: 'absolute',
      top: 7,
      left: `${at}%`,
      width: 12,
      height: 12,
      ml: '-6px',
      transform: 'rotate(45deg)',
      bgcolor: 'background.paper',
      border: 2,
      borderColor: 'text.primary',
    }}
  />
);

/** A range of gains on a line, what lies below 0 apart; for the eye alone, words beside it say the same. */
export const GainLine = ({ from, to, zero, dashed = null, diamond = null }: GainLineProps) => (
  <Box aria-hidden sx={{ position: 'relative', height: 26, bgcolor: 'action.hover', ...PRINTED }}>
    <Span from={from} to={Math.min(to, zero)} loss />
    <Span from={Math.max(from, zero)} to={to} />
    <Mark at={zero} line="solid" />
    {dashed !== null && <Mark at={dashed} line="dashed" />}
    {diamond !== null && <Diamond at={diamond} />}
  </Box>
);
