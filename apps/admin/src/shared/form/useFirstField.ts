import { useCallback } from 'react';

/**
 * A form that opens over the page is begun at its first field, unless one of its fields asks for that itself. It is taken
 * as soon as it is there: a dialog keeps for itself a focus that nothing inside of it has.
 */
export const useFirstField = () =>
  useCallback((box: HTMLElement | null) => {
    if (!box || box.contains(document.activeElement)) return;
    box.querySelector<HTMLElement>('input:not([type=hidden]), textarea, [role=combobox]')?.focus();
  }, []);
