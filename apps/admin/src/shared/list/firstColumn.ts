import type { Theme } from '@mui/material/styles';

/** The names of the rows stay in sight while the other columns scroll away under them. */
export const FIRST_COLUMN = {
  position: 'sticky',
  left: 0,
  zIndex: 1,
  minWidth: { xs: 120, lg: 200 },
  maxWidth: { xs: 140, sm: 'none' },
  bgcolor: 'background.paper',
  boxShadow: ({ palette }: Theme) => `inset -1px 0 0 ${palette.divider}`,
} as const;
