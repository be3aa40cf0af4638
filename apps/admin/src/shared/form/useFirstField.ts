import { useCallback } from 'react';

const FIELD = 'input:not([type=hidden]), textarea, [role=combobox]';
const ACTS = ['keydown', 'pointerdown'] as const;

/** Takes the first field, unless something in the dialog has the focus already. */
const begin = (box: HTMLElement): void => {
  const dialog = box.closest('[role=dialog]');
  const { activeElement } = document;
  if (activeElement !== dialog && dialog?.contains(activeElement)) return;
  box.querySelector<HTMLElement>(FIELD)?.focus();
};

/**
 * A form that opens over the page is begun at its first field, unless one of its fields asks for that itself. It is taken
 * as soon as it is there: a dialog keeps for itself a focus that nothing inside of it has. The lines of a list come after
 * the form and are put up twice, so that it is watched until the reader does something.
 */
export const useFirstField = () =>
  useCallback((box: HTMLElement | null) => {
    if (!box) return undefined;
    begin(box);
    const watch = new MutationObserver(() => begin(box));
    watch.observe(box, { childList: true, subtree: true });
    const leave = () => watch.disconnect();
    for (const act of ACTS) window.addEventListener(act, leave, { capture: true });
    return () => {
      leave();
      for (const act of ACTS) window.removeEventListener(act, leave, { capture: true });
    };
  }, []);
