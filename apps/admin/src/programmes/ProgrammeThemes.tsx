import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ResourceContextProvider, useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import type { Programme } from '../data/resources/programmes';
import { EmptyState } from '../shared/feedback/EmptyState';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { PageSkeleton } from '../shared/feedback/PageSkeleton';
import { useReach } from '../shared/useReach';
import { ThemeForm, type OpenedTheme } from './ThemeForm';
import { ThemeRow } from './ThemeRow';
import { treeOf } from './themeTree';
import { useThemes } from './useThemes';

/** More themes than this (imported vocabularies) open folded. */
const UNFOLDED = 60;

interface TreeProps {
  programmeId: string;
  onOpen?: (opened: OpenedTheme) => void;
}

const Tree = ({ programmeId, ...row }: TreeProps) => {
  const { themes, error, refetch } = useThemes(programmeId);
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!themes) return <PageSkeleton />;
  if (themes.length === 0) return <EmptyState hasCreate={false} />;
  return (
    <Box component="ul" sx={{ listStyle: 'none', mx: 0, mt: 1, mb: 0, p: 0 }}>
      {treeOf(themes).map((node) => (
        <ThemeRow key={node.theme.id} node={node} unfolded={themes.length <= UNFOLDED} {...row} />
      ))}
    </Box>
  );
};

/** The themes of a programme as a tree, added, changed and archived in place. */
export const ProgrammeThemes = () => {
  const translate = useTranslate();
  const programme = useRecordContext<Programme>();
  const may = useReach();
  const [opened, setOpened] = useState<OpenedTheme | null>(null);
  if (!programme) return null;
  const canWrite = may('theme.write', { programmeId: programme.id, own: false });
  return (
    <ResourceContextProvider value="themes">
      {canWrite && (
        <Button
          variant="outlined"
          startIcon={<Add />}
          onClick={() => setOpened({})}
          sx={{ alignSelf: 'start' }}
        >
          {translate('resources.themes.page.create')}
        </Button>
      )}
      <Tree programmeId={programme.id} {...(canWrite ? { onOpen: setOpened } : {})} />
      {opened && <ThemeForm programmeId={programme.id} opened={opened} onClose={() => setOpened(null)} />}
    </ResourceContextProvider>
  );
};
