import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Children, isValidElement, type ReactNode } from 'react';
import { Labeled } from 'react-admin';

interface FactsProps {
  /** Over the group; none where the group speaks for itself. */
  title?: string;
  /** Under each other, for fields that are paragraphs. */
  wide?: boolean;
  /** Fields, each shown under its label; what is no element is left out. */
  children: ReactNode;
}

/** Fields of a record in as many columns as there is room for, one on a phone. */
export const Facts = ({ title, wide = false, children }: FactsProps) => (
  <Box component="section" sx={{ mb: 3 }}>
    {title && (
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {title}
      </Typography>
    )}
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: wide ? 'minmax(0, 1fr)' : 'repeat(auto-fill, minmax(min(100%, 210px), 1fr))',
      }}
    >
      {Children.toArray(children)
        .filter(isValidElement)
        .map((field) => (
          <Labeled key={field.key} sx={{ minWidth: 0 }}>
            {field}
          </Labeled>
        ))}
    </Box>
  </Box>
);
