import MenuIcon from '@mui/icons-material/Menu';
import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Toolbar from '@mui/material/Toolbar';
import Tooltip from '@mui/material/Tooltip';
import { useTranslate } from 'ra-core';
import { LoadingIndicator } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Search } from '../search/Search';
import { useT } from '../useT';
import { AppearanceButton } from './AppearanceButton';
import { LanguageButton } from './LanguageButton';
import { ProgrammeSwitcher } from './ProgrammeSwitcher';
import { UserMenu } from './UserMenu';

interface TopBarProps {
  menuOpen: boolean;
  onMenu: () => void;
}

const MenuButton = ({ menuOpen, onMenu }: TopBarProps) => {
  const translate = useTranslate();
  const label = translate(menuOpen ? 'ra.action.close_menu' : 'ra.action.open_menu');
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" aria-label={label} aria-expanded={menuOpen} onClick={onMenu}>
        <MenuIcon />
      </IconButton>
    </Tooltip>
  );
};

export const TopBar = (props: TopBarProps) => {
  const t = useT();
  const fromSmall = { display: { xs: 'none', sm: 'flex' }, alignItems: 'center' } as const;
  return (
    <AppBar
      position="fixed"
      color="inherit"
      sx={{
        displayPrint: 'none',
        zIndex: (theme) => theme.zIndex.drawer + 1,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Toolbar variant="dense" disableGutters sx={{ px: 1, gap: 0.5 }}>
        <MenuButton {...props} />
        <Link
          component={RouterLink}
          to="/"
          color="primary"
          variant="h6"
          underline="none"
          sx={{ mr: 1, display: { xs: 'none', sm: 'block' } }}
        >
          {t('app.name')}
        </Link>
        <ProgrammeSwitcher />
        <Box sx={{ flex: 1 }} />
        <Search />
        <Box sx={fromSmall}>
          <LoadingIndicator />
          <LanguageButton />
          <AppearanceButton />
        </Box>
        <UserMenu />
      </Toolbar>
    </AppBar>
  );
};
