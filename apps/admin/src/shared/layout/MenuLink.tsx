import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import Tooltip from '@mui/material/Tooltip';
import type { ComponentType } from 'react';
import { Link, useLocation } from 'react-router-dom';

export interface MenuTarget {
  to: string;
  label: string;
  Icon: ComponentType<SvgIconProps>;
}

interface MenuLinkProps extends MenuTarget {
  narrow: boolean;
  onNavigate: (() => void) | undefined;
}

const useIsCurrent = (to: string): boolean => {
  const { pathname } = useLocation();
  return to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
};

export const MenuLink = ({ to, label, Icon, narrow, onNavigate }: MenuLinkProps) => {
  const current = useIsCurrent(to);
  return (
    <ListItem disablePadding>
      <Tooltip title={narrow ? label : ''} placement="right">
        <ListItemButton
          component={Link}
          to={to}
          selected={current}
          aria-current={current ? 'page' : undefined}
          aria-label={narrow ? label : undefined}
          onClick={onNavigate}
          sx={{ minHeight: 36, px: 2, ...(current && { color: 'primary.main' }) }}
        >
          <ListItemIcon sx={{ minWidth: 34, color: 'inherit' }}>
            <Icon fontSize="small" />
          </ListItemIcon>
          {!narrow && <ListItemText primary={label} slotProps={{ primary: { variant: 'body2' } }} />}
        </ListItemButton>
      </Tooltip>
    </ListItem>
  );
};
