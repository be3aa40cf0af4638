/** Where a theme comes from: the tracks of the Intelligent Cities Challenge, the EuroSciVoc tree, the topics of CORDIS calls, or the city itself. */
export const THEME_SOURCES = ['ICC_TRACK', 'EUROSCIVOC', 'CORDIS_TOPIC', 'LOCAL'] as const;
export type ThemeSource = (typeof THEME_SOURCES)[number];
