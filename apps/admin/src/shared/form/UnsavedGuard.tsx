import { useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { useFormState } from 'react-hook-form';
import { useBlocker } from 'react-router-dom';

/** State of a change of address that a save leads to which is not the form's own, as after a conflict. */
export const SAVED = { saved: true } as const;

const isSaved = (state: unknown): boolean => (state as Partial<typeof SAVED> | null)?.saved === true;

/** Stands in a form and asks before what is typed would be lost by leaving its page. */
export const UnsavedGuard = () => {
  const translate = useTranslate();
  const { dirtyFields, isSubmitting } = useFormState();
  // While it is being saved one leaves because of that; to be asked only then and let go a moment later would be one
  // decision too many, and the router takes each only once.
  const unsaved = Object.keys(dirtyFields).length > 0 && !isSubmitting;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && currentLocation.pathname !== nextLocation.pathname && !isSaved(nextLocation.state),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(translate('ra.message.unsaved_changes'))) blocker.proceed();
    else blocker.reset();
  }, [blocker, translate]);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return null;
};
