import { useEffect } from 'react';

/** Ctrl+Enter (⌘Enter) saves the form that the focus is in. */
export const useSaveKey = (): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof Element) event.target.closest('form')?.requestSubmit();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};
