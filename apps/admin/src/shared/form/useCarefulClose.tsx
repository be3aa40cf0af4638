import { useTranslate } from 'ra-core';
import { useCallback, useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { UnsavedGuard } from './UnsavedGuard';

/** How a form over the page is closed. */
export interface Closing {
  close: () => void;
  /** Does something else than closing, as carefully. */
  leave: (then: () => void) => void;
  /** Told by the form whether something was typed into it. */
  onTyped: (typed: boolean) => void;
}

/** Closes a form over the page, after a question where something typed would be lost by that. */
export const useCarefulClose = (onClose: () => void): Closing => {
  const translate = useTranslate();
  const typed = useRef(false);
  const onTyped = useCallback((now: boolean) => {
    typed.current = now;
  }, []);
  const leave = (then: () => void) => {
    if (!typed.current || window.confirm(translate('ra.message.unsaved_changes'))) then();
  };
  return { close: () => leave(onClose), leave, onTyped };
};

/** Stands in the form and tells; going back, or loading the page anew, is asked about as well. */
export const Typed = ({ onTyped }: Pick<Closing, 'onTyped'>) => {
  const { dirtyFields } = useFormState();
  const typed = Object.keys(dirtyFields).length > 0;
  useEffect(() => onTyped(typed), [onTyped, typed]);
  return <UnsavedGuard />;
};
