import { TextInput } from 'react-admin';

const CODE = /^[A-Z]{3}$/;

const parse = (typed: string): string | null => typed.trim().toUpperCase() || null;

const validate = (code: string | null | undefined): string | undefined =>
  code && !CODE.test(code) ? 'errors.currency' : undefined;

/** The code of a currency, by ISO 4217. */
export const CurrencyInput = ({ source, defaultValue }: { source: string; defaultValue?: string }) => (
  <TextInput source={source} parse={parse} validate={validate} {...(defaultValue ? { defaultValue } : {})} />
);
