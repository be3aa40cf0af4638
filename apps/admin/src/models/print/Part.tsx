import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface PartProps {
  title: string;
  /** May go on over the next sheet; anything else stays together. */
  long?: boolean;
  children: ReactNode;
}

/** A part of a paper under its heading. */
export const Part = ({ title, long = false, children }: PartProps) => (
  <Box component="section" sx={{ breakInside: long ? 'auto' : 'avoid' }}>
    <Typography variant="h3" sx={{ mb: 1 }}>
      {title}
    </Typography>
    {children}
  </Box>
);
