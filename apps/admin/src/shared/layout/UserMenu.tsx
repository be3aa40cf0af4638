import AccountCircle from '@mui/icons-material/AccountCircleOutlined';
import Key from '@mui/icons-material/KeyOutlined';
import Badge from '@mui/icons-material/BadgeOutlined';
import Logout from '@mui/icons-material/LogoutOutlined';
import Translate from '@mui/icons-material/TranslateOutlined';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { LANGUAGES } from '@tlaka/domain';
import { useGetIdentity, useLogout, useSetLocale, useTranslate } from 'ra-core';
import { lazy, Suspense, useState, type ComponentType } from 'react';
import { useNavigate } from 'react-router-dom';
import { useLanguage } from '../useLanguage';
import { useT } from '../useT';
import { useOtherAppearance } from './AppearanceButton';

const PasswordDialog = lazy(async () => ({
  default: (await import('../../account/PasswordDialog')).PasswordDialog,
}));

interface Action {
  label: string;
  Icon: ComponentType<{ fontSize?: 'small' }>;
  act: () => void;
  lang?: string;
}

/** Language and appearance, which have no room in the bar of a phone. */
const useDisplayActions = (): Action[] => {
  const t = useT();
  const language = useLanguage();
  const setLocale = useSetLocale();
  const { label, Icon, change } = useOtherAppearance();
  return [
    ...LANGUAGES.filter((other) => other !== language).map((other) => ({
      label: t(`language.${other}`),
      Icon: Translate,
      act: () => setLocale(other),
      lang: other,
    })),
    { label, Icon, act: change },
  ];
};

export const UserMenu = () => {
  const t = useT();
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const logout = useLogout();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [changing, setChanging] = useState(false);
  const display = useDisplayActions();
  const account: Action[] = [
    { label: t('account.page.title'), Icon: Badge, act: () => void navigate('/account') },
    { label: t('account.password.title'), Icon: Key, act: () => setChanging(true) },
    { label: translate('ra.auth.logout'), Icon: Logout, act: () => void logout() },
  ];
  const item = ({ label, Icon, act, lang }: Action) => (
    <MenuItem
      key={label}
      lang={lang}
      onClick={() => {
        setAnchor(null);
        act();
      }}
    >
      <ListItemIcon>
        <Icon fontSize="small" />
      </ListItemIcon>
      {label}
    </MenuItem>
  );
  const name = translate('ra.auth.user_menu');
  return (
    <>
      <Tooltip title={identity?.fullName ?? name}>
        <IconButton
          color="inherit"
          aria-label={name}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={({ currentTarget }) => setAnchor(currentTarget)}
        >
          <AccountCircle />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <Box component="li" sx={{ px: 2, py: 1 }} role="none">
          <Typography sx={{ fontWeight: 600 }}>{identity?.fullName}</Typography>
          <Typography variant="body2" color="textSecondary">
            {identity?.email}
          </Typography>
        </Box>
        <Divider component="li" />
        {display.map(item)}
        <Divider component="li" />
        {account.map(item)}
      </Menu>
      {changing && (
        <Suspense>
          <PasswordDialog onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </>
  );
};
