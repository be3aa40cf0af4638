import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** One entry of a list of facts, its name before it in the same line. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Typography
    component="div"
    variant="body2"
    sx={{ overflowWrap: 'anywhere', '& > *': { display: 'inline' } }}
  >
    <Box component="dt" sx={{ color: 'text.secondary' }}>
      {name}:{' '}
    </Box>
    <Box component="dd" sx={{ m: 0 }}>
      {children}
    </Box>
  </Typography>
);
