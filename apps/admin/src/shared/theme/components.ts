import type { RaThemeOptions } from 'react-admin';

const focusRing = {
  '&.Mui-focusVisible, &:focus-visible': { outline: '2px solid currentColor', outlineOffset: 2 },
};

// White letters whose ground the printer leaves out; nor is there anything to press on paper.
const notPrinted = { '@media print': { display: 'none' } };

/** Compact and readable: small controls, outlined inputs, no shadows, a visible focus everywhere. */
export const components: NonNullable<RaThemeOptions['components']> = {
  MuiCssBaseline: {
    styleOverrides: {
      'a:focus-visible, [tabindex]:focus-visible': { outline: '2px solid currentColor', outlineOffset: 2 },
      'h1[tabindex]:focus, main[tabindex]:focus': { outline: 'none' },
      // Colours that are still on their way from the dark appearance would be printed half way.
      '@media print': {
        'html, body': { background: '#fff' },
        '*, *::before, *::after': { transition: 'none !important' },
      },
      // None instead of a short one: what is told no property to pass from would pass from every one, and a tooltip
      // begin in the corner of the window, over the button of the menu.
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          transition: 'none !important',
        },
      },
    },
  },
  MuiButtonBase: { styleOverrides: { root: focusRing } },
  MuiButton: {
    defaultProps: { size: 'small', disableElevation: true },
    styleOverrides: { contained: notPrinted },
  },
  MuiFab: { styleOverrides: { root: notPrinted } },
  MuiPaper: {
    defaultProps: { elevation: 0, variant: 'outlined' },
    styleOverrides: { root: { backgroundImage: 'none' } },
  },
  MuiCard: { defaultProps: { elevation: 0, variant: 'outlined' } },
  MuiAppBar: { defaultProps: { elevation: 0, variant: 'elevation' } },
  MuiDrawer: { styleOverrides: { paper: { borderRadius: 0 } } },
  MuiTextField: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
  // react-admin keeps an empty line below every input; a form is read better without.
  MuiFormHelperText: { styleOverrides: { root: { '&:has(> span:only-child)': { display: 'none' } } } },
  MuiAutocomplete: { defaultProps: { fullWidth: true, size: 'small' } },
  // Else the gap of a stack takes the margins of the inputs in it.
  MuiStack: { defaultProps: { useFlexGap: true } },
  MuiTable: { defaultProps: { size: 'small' } },
  MuiTableCell: {
    styleOverrides: {
      head: { fontWeight: 600 },
      sizeSmall: { padding: '5px 12px' },
      // In a column a word is never broken only because others want the room: the table scrolls instead.
      root: { '& *': { overflowWrap: 'break-word' } },
    },
  },
  MuiTooltip: { defaultProps: { enterDelay: 300 }, styleOverrides: { tooltip: { fontSize: '0.8125rem' } } },
  MuiChip: { defaultProps: { size: 'small', variant: 'outlined' } },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiDialog: {
    defaultProps: { slotProps: { paper: { variant: 'elevation', elevation: 8 } } },
    // A phone has no width to give away.
    styleOverrides: {
      paper: {
        '@media (max-width: 599px)': {
          '&&': { margin: 12, width: 'calc(100% - 24px)', maxHeight: 'calc(100% - 24px)' },
        },
      },
    },
  },
  // As the titles of the forms that open over a page.
  MuiDialogTitle: { defaultProps: { variant: 'h2' } },
  MuiPopover: { defaultProps: { slotProps: { paper: { variant: 'elevation', elevation: 8 } } } },
  // A card that cuts off what is in it would keep the head of a table from staying in sight.
  RaList: {
    styleOverrides: {
      root: { '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflow: 'visible' } },
    },
  },
  RaListToolbar: {
    styleOverrides: {
      root: { '&&': { backgroundColor: 'transparent', '@media (min-width: 600px)': { flexWrap: 'wrap' } } },
    },
  },
  // Filters share the line with the buttons while there is room for both.
  RaFilterForm: {
    styleOverrides: {
      root: {
        '@media (min-width: 900px)': { flex: '1 1 240px' },
        '& .RaFilterFormInput-body .MuiFormControl-root': { minWidth: 200 },
        // On a phone nothing stands beside a filter: it ends where the list does.
        '@media (max-width: 599px)': { '& .RaFilterFormInput-spacer': { display: 'none' } },
      },
    },
  },
  RaTopToolbar: { styleOverrides: { root: { '&&': { backgroundColor: 'transparent' } } } },
  MuiMenu: { defaultProps: { slotProps: { paper: { variant: 'elevation', elevation: 8 } } } },
};
