import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';
import { useResourceContext, useTranslate, useTranslateLabel } from 'ra-core';
import { useEffect, useRef, type RefObject } from 'react';
import { useFormContext, useFormState, type FieldErrors } from 'react-hook-form';
import { useT } from '../useT';

interface Fault {
  name: string;
  message: string;
}

/** A field of a value with its spread. */
const END_OF_SPREAD = /^(.+)\.(low|mode|high)$/;

const faultsOf = (errors: FieldErrors, prefix = ''): Fault[] =>
  Object.entries(errors).flatMap(([key, error]): Fault[] => {
    const name = `${prefix}${key}`;
    if (typeof error !== 'object' || error === null || name === 'root') return [];
    if (typeof error.message === 'string' && 'type' in error) return [{ name, message: error.message }];
    return faultsOf(error as FieldErrors, `${name}.`);
  });

/** react-admin keeps a translatable message as JSON behind a marker of its own. */
const MARKER = '@@react-admin@@';

const useSentence = (): ((message: string) => string) => {
  const translate = useTranslate();
  return (message) => {
    if (!message.startsWith(MARKER)) return translate(message, { _: message });
    const parsed: unknown = JSON.parse(message.slice(MARKER.length));
    if (typeof parsed === 'string') return translate(parsed, { _: parsed });
    const { message: key, args } = parsed as { message: string; args?: object };
    return translate(key, { _: key, ...args });
  };
};

/**
 * An error of a field that the form does not show could never be cleared, and the form would stay shut: such errors are
 * taken away when the form is next submitted, before it is checked again.
 */
const useSecondChance = (alert: RefObject<HTMLElement | null>, lost: readonly string[]): void => {
  const { clearErrors } = useFormContext();
  const names = lost.join(' ');
  useEffect(() => {
    const form = alert.current?.closest('form');
    if (!form || !names) return;
    const clear = () => clearErrors(names.split(' '));
    form.addEventListener('submit', clear, { capture: true });
    return () => form.removeEventListener('submit', clear, { capture: true });
  }, [alert, names, clearErrors]);
};

/** For a form with this summary: it alone says what is wrong, and has the focus then; a field that took it would open its choices over the summary. */
export const UNACCEPTED = { noValidate: true, disableInvalidFormNotification: true, shouldFocusError: false };

/** Above a form that was not accepted, in place of a passing notice: what is wrong, each a link to its field where the form shows it; or why it was refused as a whole. */
export const ErrorSummary = ({ labelOf }: { labelOf?: (name: string) => string | undefined }) => {
  const t = useT();
  const label = useTranslateLabel();
  const sentence = useSentence();
  const resource = useResourceContext();
  const { control, setFocus } = useFormContext();
  const { errors, submitCount } = useFormState({ control });
  const alert = useRef<HTMLDivElement>(null);
  const faults = faultsOf(errors);
  const isShown = (name: string): boolean => control._names.mount.has(name);
  // A value with its spread is three fields, with the most likely one in the middle.
  const placeOf = (name: string): string | undefined => [name, `${name}.mode`].find(isShown);
  useSecondChance(
    alert,
    faults.flatMap(({ name }) => (isShown(name) ? [] : [name])),
  );
  const refusal = errors.root?.serverError?.message;
  const open = submitCount > 0 && (faults.length > 0 || refusal !== undefined);
  useEffect(() => {
    if (open) alert.current?.focus();
  }, [open, submitCount]);
  if (!open) return null;
  return (
    <Alert severity="error" variant="outlined" ref={alert} tabIndex={-1} sx={{ mb: 2, width: '100%' }}>
      <AlertTitle>
        {faults.length > 0 ? t('errors.summary', { smart_count: faults.length }) : t('errors.REFUSED')}
      </AlertTitle>
      {faults.length === 0 && refusal && sentence(refusal)}
      {faults.map(({ name, message }) => {
        const place = placeOf(name);
        const [, whole = name, end] = END_OF_SPREAD.exec(name) ?? [];
        const words = labelOf?.(name) ?? label({ source: whole, ...(resource ? { resource } : {}) });
        const field = end ? `${words}, ${t(`model.${end as 'low' | 'mode' | 'high'}`)}` : words;
        return (
          <div key={name}>
            {place ? (
              <Link
                component="button"
                type="button"
                sx={{ textAlign: 'left' }}
                onClick={() => setFocus(place)}
              >
                {field}
              </Link>
            ) : (
              field
            )}
            {': '}
            {sentence(message)}
          </div>
        );
      })}
    </Alert>
  );
};
