import SearchIcon from '@mui/icons-material/Search';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

import { lazy, Suspense, useEffect, useState } from 'react';
import { usePermission } from '../usePermission';
import { useT } from '../useT';
import { visuallyHidden } from '../visuallyHidden';

const SearchDialog = lazy(async () => ({ default: (await import('./SearchDialog')).SearchDialog }));

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Ctrl+K (⌘K) from anywhere, and the slash where nothing is being typed. The key, not the letter: Cyrillic layouts too. */
const isShortcut = (event: KeyboardEvent): boolean =>
  ((event.ctrlKey || event.metaKey) && event.code === 'KeyK') || (event.key === '/' && !isTyping(event));

const useShortcut = (act: () => void, enabled: boolean): void => {
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [act, enabled]);
};

export const Search = () => {
  const t = useT();
  const may = usePermission()('search');
  const [open, setOpen] = useState(false);
  useShortcut(() => setOpen(true), may);
  if (!may) return null;
  return (
    <>
      <Button
        color="inherit"
        startIcon={<SearchIcon />}
        aria-keyshortcuts="Control+K /"
        onClick={() => setOpen(true)}
      >
        <Typography
          variant="body2"
          color="textSecondary"
          sx={(theme) => ({ [theme.breakpoints.down('sm')]: visuallyHidden })}
        >
          {t('search.open')} · {t('search.hint')}
        </Typography>
      </Button>
      {open && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
