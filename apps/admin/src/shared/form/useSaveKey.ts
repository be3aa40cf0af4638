import { useEffect } from 'react';

/** Ctrl+Enter (⌘Enter). */
export const isSaveKey = ({
  key,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean => key === 'Enter' && (ctrlKey || metaKey);

/** The save key saves the form that the focus is in, or around which it is: a dialog has it itself before anything in it. */
export const useSaveKey = (): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isSaveKey(event)) return;
      const { target } = event;
      const form =
        target instanceof Element ? (target.closest('form') ?? target.querySelector('form')) : null;
      if (!form) return;
      // A closed list would take the key for its own and open, and the page under a dialog listens too.
      event.preventDefault();
      event.stopImmediatePropagation();
      form.requestSubmit();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
};
