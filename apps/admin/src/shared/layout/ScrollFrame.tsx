import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Around what may be wider than the page: it scrolls by itself, with the arrow keys too. */
export const ScrollFrame = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box role="region" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto' }}>
    {children}
  </Box>
);
