import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface PartProps {
  title: string;
  /** What stands in the line of the heading. */
  state?: ReactNode;
  /** May go on over the next sheet; anything else stays together. */
  long?: boolean;
  children?: ReactNode;
}

/** A part of a paper under its heading. */
export const Part = ({ title, state, long = false, children }: PartProps) => (
  <Box component="section" sx={{ minWidth: 0, breakInside: long ? 'auto' : 'avoid' }}>
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, breakAfter: 'avoid' }}>
      <Typography variant="h3">{title}</Typography>
      {state}
    </Box>
    {children}
  </Box>
);

/** Two short parts side by side where there is room for both. */
export const Pair = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      columnGap: '6mm',
      rowGap: 2,
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
    }}
  >
    {children}
  </Box>
);
