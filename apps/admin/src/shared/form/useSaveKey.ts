import { useEffect } from 'react';

/** Ctrl+Enter (⌘Enter) saves the form that the focus is in. */
export const useSaveKey = (): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      const form = event.target instanceof Element ? event.target.closest('form') : null;
      if (!form) return;
      // A closed list would take the key for its own and open.
      event.preventDefault();
      event.stopPropagation();
      form.requestSubmit();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
};
