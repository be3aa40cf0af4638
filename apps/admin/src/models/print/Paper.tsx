import GlobalStyles from '@mui/material/GlobalStyles';
import Box from '@mui/material/Box';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { useMemo, type ReactNode } from 'react';
import { OnPaper } from '../../shared/layout/onPaper';
import { TITLE_ID } from '../../shared/layout/pageTitle';
import { themeOf } from '../../shared/theme/theme';
import { useLanguage } from '../../shared/useLanguage';

const onPrinter = (
  <GlobalStyles
    styles={{
      '@page': { size: 'A4 portrait', margin: '10mm 12mm' },
      '@media print': {
        // Every paper has a heading of its own.
        [`*:has(> #${TITLE_ID})`]: { display: 'none' },
      },
    }}
  />
);

/** Around papers: dark on white whatever the appearance of the console, and nothing on them can be pressed. */
export const Papers = ({ children }: { children: ReactNode }) => {
  const language = useLanguage();
  const theme = useMemo(() => createTheme(themeOf('light', language)), [language]);
  return (
    <ThemeProvider theme={theme}>
      {onPrinter}
      <OnPaper.Provider value>{children}</OnPaper.Provider>
    </ThemeProvider>
  );
};

/** One document: it begins on a sheet of its own, in upright A4, and no table is cut off or torn within a row. */
export const Paper = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box
    component="article"
    aria-label={label}
    sx={{
      bgcolor: 'background.paper',
      color: 'text.primary',
      border: 1,
      borderColor: 'divider',
      maxWidth: '210mm',
      p: { xs: 1.5, sm: 4 },
      mb: 3,
      '& h2, & h3, & h4, & thead': { breakAfter: 'avoid' },
      '& tr, & li': { breakInside: 'avoid' },
      '& > *': { mb: 3, minWidth: 0 },
      '& p, & li': { orphans: 3, widows: 3 },
      // Narrow enough for the width of a sheet on the screen as well; on a phone they scroll.
      '&& td, && th': {
        minWidth: { sm: '26mm' },
        px: 1,
        '& .MuiChip-root': { height: 'auto' },
        '& .MuiChip-label': { whiteSpace: 'normal' },
      },
      '@media print': {
        p: 0,
        m: 0,
        border: 0,
        maxWidth: 'none',
        '&:not(:last-of-type)': { breakAfter: 'page' },
        '&& > *': { mb: '2mm' },
        '& .MuiTypography-body2': { fontSize: '8pt', lineHeight: 1.3 },
        '& h2': { fontSize: '14pt' },
        '& h3': { fontSize: '10pt' },
        '& h4': { fontSize: '9pt' },
        '& li': { fontSize: '8pt' },
        '& a': { color: 'inherit', textDecoration: 'none' },
        '& [role=region]': { overflow: 'visible' },
        '&& td, && th': {
          position: 'static',
          minWidth: '21mm',
          maxWidth: 'none',
          padding: '0.35mm 1.5mm',
          fontSize: '8pt',
          lineHeight: 1.25,
          overflowWrap: 'anywhere',
          '& *': { fontSize: 'inherit', lineHeight: 'inherit', overflowWrap: 'anywhere' },
        },
      },
    }}
  >
    {children}
  </Box>
);
