import type { Language } from '@tlaka/domain';
import { bgBG, enUS } from '@mui/material/locale';
import { createTheme } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';
import { components } from './components';
import { PALETTES, type Appearance } from './palette';

// The reader's own system font: it is there at once, and it has the Bulgarian letters.
const fontFamily = [
  'system-ui',
  '-apple-system',
  '"Segoe UI"',
  'Roboto',
  '"Noto Sans"',
  '"DejaVu Sans"',
  '"Liberation Sans"',
  'sans-serif',
].join(', ');

const heading = (rem: number, fontWeight: number) => ({ fontSize: `${rem}rem`, fontWeight, lineHeight: 1.3 });

const MUI_TEXTS: Record<Language, object> = { bg: bgBG, en: enUS };

/** The theme of an appearance, with MUI's own texts in the language. */
export const themeOf = (appearance: Appearance, language: Language): RaThemeOptions =>
  createTheme(
    {
      palette: { mode: appearance, ...PALETTES[appearance] },
      shape: { borderRadius: 6 },
      typography: {
        fontFamily,
        fontSize: 14,
        h1: heading(1.5, 600),
        h2: heading(1.2, 600),
        h3: heading(1.05, 600),
        h4: heading(1, 600),
        h5: heading(1, 600),
        h6: heading(1, 600),
        button: { textTransform: 'none', fontWeight: 600 },
        overline: { textTransform: 'none', letterSpacing: 0, fontWeight: 600, lineHeight: 2 },
      },
      sidebar: { width: 236, closedWidth: 52 },
      components,
    },
    MUI_TEXTS[language],
  );
