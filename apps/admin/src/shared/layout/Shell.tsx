import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import Toolbar from '@mui/material/Toolbar';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useStore, type CoreLayoutProps } from 'ra-core';
import { Suspense, useState } from 'react';
import { SkipNavigationButton } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { SignInAgain } from '../../account/SignInAgain';
import { ErrorBoundary } from '../feedback/ErrorBoundary';
import { PageSkeleton } from '../feedback/PageSkeleton';
import { useT } from '../useT';
import { PageHeading } from './PageHeading';
import { SideMenu } from './SideMenu';
import { TopBar } from './TopBar';

const Main = ({ children }: CoreLayoutProps) => {
  const { pathname } = useLocation();
  return (
    <Box
      component="main"
      id="main-content"
      tabIndex={-1}
      sx={{ flex: 1, minWidth: 0, px: { xs: 1.5, sm: 3 }, pb: 6, '@media print': { p: 0 } }}
    >
      <PageHeading />
      <ErrorBoundary key={pathname} page>
        <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
      </ErrorBoundary>
    </Box>
  );
};

interface NavigationProps {
  wide: boolean;
  open: boolean;
  onClose: () => void;
}

/** Beside the page where there is room, over it where there is not. */
const Navigation = ({ wide, open, onClose }: NavigationProps) => {
  const t = useT();
  const width = (theme: Theme) => (open || !wide ? theme.sidebar.width : theme.sidebar.closedWidth);
  const paper = { width, borderWidth: '0 1px 0 0', overflowX: 'hidden', bgcolor: 'background.default' };
  return (
    <Drawer
      variant={wide ? 'permanent' : 'temporary'}
      open={open}
      onClose={onClose}
      sx={{ width: wide ? width : undefined, flexShrink: 0, displayPrint: 'none' }}
      slotProps={{ paper: { 'aria-label': wide ? undefined : t('app.mainMenu'), sx: paper } }}
    >
      <Toolbar variant="dense" />
      {wide ? <SideMenu narrow={!open} /> : <SideMenu narrow={false} onNavigate={onClose} />}
    </Drawer>
  );
};

/** The frame of every page: the bar, the menu and the page with its heading. */
export const Shell = ({ children }: CoreLayoutProps) => {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const [pinned, setPinned] = useStore('menu.pinned', true);
  const [shown, setShown] = useState(false);
  const open = wide ? pinned : shown;
  const setOpen = wide ? setPinned : setShown;
  return (
    <Box
      sx={{
        minHeight: '100vh',
        bgcolor: 'background.default',
        '@media print': { minHeight: 0, bgcolor: 'transparent' },
      }}
    >
      <Box sx={{ displayPrint: 'none' }}>
        <SkipNavigationButton />
      </Box>
      <TopBar menuOpen={open} onMenu={() => setOpen(!open)} />
      <Toolbar variant="dense" sx={{ displayPrint: 'none' }} />
      <Box sx={{ display: 'flex' }}>
        <Navigation wide={wide} open={open} onClose={() => setOpen(false)} />
        <Main>{children}</Main>
      </Box>
      <SignInAgain />
    </Box>
  );
};
