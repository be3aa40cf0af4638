import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface HomeSectionProps {
  id: string;
  title: string;
  children: ReactNode;
}

export const HomeSection = ({ id, title, children }: HomeSectionProps) => (
  <Box component="section" aria-labelledby={`home-${id}`} sx={{ mt: 2, mb: 3 }}>
    <Typography id={`home-${id}`} component="h2" variant="h3" sx={{ mb: 1 }}>
      {title}
    </Typography>
    {children}
  </Box>
);
