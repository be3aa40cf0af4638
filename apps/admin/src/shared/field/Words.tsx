import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** The text of a field. */
export const Words = ({ children }: { children: ReactNode }) => (
  <Typography component="span" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);
