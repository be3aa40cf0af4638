import Home from '@mui/icons-material/HomeOutlined';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import Typography from '@mui/material/Typography';
import { useGetResourceLabel } from 'ra-core';
import { entryOf } from '../../data/registry';
import { RESOURCES, ROUTES } from '../../pages';
import { MENU_SECTIONS, type MenuSection } from '../../pageTypes';
import { usePermission } from '../usePermission';
import { useT } from '../useT';
import { MenuLink, type MenuTarget } from './MenuLink';

const HOME: MenuSection = 'work';

/** What the viewer may open, by section; a section without pages is left out. */
const useTargets = (): [MenuSection, MenuTarget[]][] => {
  const t = useT();
  const label = useGetResourceLabel();
  const may = usePermission();
  const home = { to: '/', label: t('menu.home'), Icon: Home };
  const targets = (section: MenuSection): MenuTarget[] => [
    ...(section === HOME ? [home] : []),
    ...RESOURCES.flatMap(({ name, menu }) =>
      menu?.section === section && may(menu.permission ?? entryOf(name).permissions.read)
        ? [{ to: `/${name}`, label: label(name, 2), Icon: menu.icon }]
        : [],
    ),
    ...ROUTES.flatMap(({ path, menu, permission }) =>
      menu?.section === section && may(permission)
        ? [{ to: path, label: t(menu.label), Icon: menu.icon }]
        : [],
    ),
  ];
  return MENU_SECTIONS.map((section): [MenuSection, MenuTarget[]] => [section, targets(section)]).filter(
    ([, found]) => found.length > 0,
  );
};

interface SideMenuProps {
  /** Icons only. */
  narrow: boolean;
  onNavigate?: () => void;
}

export const SideMenu = ({ narrow, onNavigate }: SideMenuProps) => {
  const t = useT();
  return (
    <Box component="nav" aria-label={t('app.mainMenu')} sx={{ py: 1 }}>
      {useTargets().map(([section, targets]) => (
        <Box key={section} sx={{ mb: 1 }}>
          {!narrow && (
            <Typography variant="overline" component="p" color="textSecondary" sx={{ px: 2 }}>
              {t(`menu.${section}`)}
            </Typography>
          )}
          <List dense disablePadding aria-label={t(`menu.${section}`)}>
            {targets.map((target) => (
              <MenuLink key={target.to} {...target} narrow={narrow} onNavigate={onNavigate} />
            ))}
          </List>
        </Box>
      ))}
    </Box>
  );
};
