import Add from '@mui/icons-material/Add';
import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { EndButton } from '../shared/form/EndButton';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import type { OpenedTheme } from './ThemeForm';
import type { ThemeNode } from './themeTree';

interface ThemeRowProps {
  node: ThemeNode;
  /** Whether what is below is shown from the start. */
  unfolded: boolean;
  /** Opens the form; absent for whoever may not change themes. */
  onOpen?: (opened: OpenedTheme) => void;
}

const Tools = ({ node: { theme }, onOpen }: Required<Pick<ThemeRowProps, 'node' | 'onOpen'>>) => {
  const t = useT();
  const { name } = theme;
  const act = (label: string, Icon: typeof Add, opened: OpenedTheme) => (
    <Tooltip title={label}>
      <IconButton size="small" aria-label={label} onClick={() => onOpen(opened)}>
        <Icon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
  return (
    <Box sx={{ flexShrink: 0, ml: 'auto' }}>
      {act(t('account.theme.addUnder', { name }), Add, { parentId: theme.id })}
      {act(t('account.theme.change', { name }), Edit, { id: theme.id })}
      <EndButton
        resource="themes"
        record={theme}
        icon={ArchiveIcon}
        label={t('account.theme.archive', { name })}
        title={t('archive.title', { name })}
        content={t('archive.content')}
        confirm={t('archive.action')}
        done={t('archive.done', { name })}
      />
    </Box>
  );
};

/** One theme and, indented, the themes below it. */
export const ThemeRow = ({ node, unfolded, onOpen }: ThemeRowProps) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(unfolded);
  const below = useId();
  const { theme } = node;
  const source = translate(labelKey('themeSource', theme.source));
  const Fold = open ? ExpandLess : ExpandMore;
  const hasBelow = node.below.length > 0;
  return (
    <Box component="li">
      <Stack
        direction="row"
        sx={{
          alignItems: 'center',
          flexWrap: { xs: 'wrap', sm: 'nowrap' },
          gap: 0.5,
          py: 0.5,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        {hasBelow ? (
          <IconButton
            size="small"
            aria-expanded={open}
            aria-controls={below}
            aria-label={theme.name}
            onClick={() => setOpen(!open)}
          >
            <Fold fontSize="small" />
          </IconButton>
        ) : (
          <Box sx={{ width: 30, flexShrink: 0 }} />
        )}
        <Box sx={{ flex: 1, minWidth: { xs: 'calc(100% - 40px)', sm: 0 }, overflowWrap: 'anywhere' }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {theme.name}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {theme.code} · {source}
          </Typography>
        </Box>
        {onOpen && <Tools node={node} onOpen={onOpen} />}
      </Stack>
      {hasBelow && (
        <Box
          component="ul"
          id={below}
          hidden={!open}
          sx={{ listStyle: 'none', m: 0, pl: { xs: 1.5, sm: 4 } }}
        >
          {open &&
            node.below.map((lower) => (
              <ThemeRow
                key={lower.theme.id}
                node={lower}
                unfolded={unfolded}
                {...(onOpen ? { onOpen } : {})}
              />
            ))}
        </Box>
      )}
    </Box>
  );
};
