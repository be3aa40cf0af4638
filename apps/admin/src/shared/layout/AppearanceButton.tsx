import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useTheme } from 'react-admin';
import { useT } from '../useT';

/** The other appearance, and how to change to it. */
export const useOtherAppearance = () => {
  const t = useT();
  const [theme, setTheme] = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return {
    label: t(`theme.${other}`),
    Icon: other === 'dark' ? DarkMode : LightMode,
    change: () => setTheme(other),
  };
};

export const AppearanceButton = () => {
  const { label, Icon, change } = useOtherAppearance();
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" aria-label={label} onClick={change}>
        <Icon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
};
