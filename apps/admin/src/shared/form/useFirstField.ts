import { useEffect, useRef } from 'react';

/** A form that opens over the page is begun at its first field, unless one of its fields asks for that itself. */
export const useFirstField = () => {
  const inputs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = inputs.current;
    if (!box || box.contains(document.activeElement)) return;
    box.querySelector<HTMLElement>('input:not([type=hidden]), textarea, [role=combobox]')?.focus();
  }, []);
  return inputs;
};
