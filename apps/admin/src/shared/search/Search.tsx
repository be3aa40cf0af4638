import SearchIcon from '@mui/icons-material/Search';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
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
  const { pathname } = useLocation();
  // The page it was opened on: whoever leaves that page, by the Back button too, leaves the search.
  const [openOn, setOpenOn] = useState<string | null>(null);
  if (openOn !== null && openOn !== pathname) setOpenOn(null);
  const open = () => setOpenOn(pathname);
  useShortcut(open, may);
  if (!may) return null;
  return (
    <>
      <Button color="inherit" startIcon={<SearchIcon />} aria-keyshortcuts="Control+K /" onClick={open}>
        <Typography
          variant="body2"
          color="textSecondary"
          sx={(theme) => ({ [theme.breakpoints.down('sm')]: visuallyHidden })}
        >
          {t('search.open')} · {t('search.hint')}
        </Typography>
      </Button>
      {openOn === pathname && (
        <Suspense>
          <SearchDialog onClose={() => setOpenOn(null)} />
        </Suspense>
      )}
    </>
  );
};
