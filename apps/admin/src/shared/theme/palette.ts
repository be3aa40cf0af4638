/** The colours of both appearances. A spec holds every text colour to a contrast of 4.5 : 1 on both backgrounds. */
export const PALETTES = {
  light: {
    background: { default: '#f4f5f1', paper: '#ffffff' },
    text: { primary: '#1a2321', secondary: '#505c58' },
    primary: { main: '#1d5c52', light: '#4c8278', dark: '#123f38', contrastText: '#ffffff' },
    secondary: { main: '#84470f', light: '#a9683a', dark: '#5f3107', contrastText: '#ffffff' },
    error: { main: '#a8201a', contrastText: '#ffffff' },
    warning: { main: '#7d4e00', contrastText: '#ffffff' },
    success: { main: '#2a662f', contrastText: '#ffffff' },
    info: { main: '#255a85', contrastText: '#ffffff' },
    divider: '#d5dad5',
  },
  dark: {
    background: { default: '#101615', paper: '#18211f' },
    text: { primary: '#e7edea', secondary: '#a9b7b2' },
    primary: { main: '#86cfc0', light: '#b3e3d9', dark: '#4f9e8f', contrastText: '#06231e' },
    secondary: { main: '#e3ad7a', light: '#f2cfae', dark: '#b67f4c', contrastText: '#2b1500' },
    error: { main: '#ffb3aa', contrastText: '#3b0907' },
    warning: { main: '#f1bf6c', contrastText: '#2d1c00' },
    success: { main: '#9ad39e', contrastText: '#0a2a0d' },
    info: { main: '#9ec8eb', contrastText: '#0a2235' },
    divider: '#33403d',
  },
} as const;

export type Appearance = keyof typeof PALETTES;
