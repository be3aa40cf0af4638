import type { Validator } from 'ra-core';
import { TextInput } from 'react-admin';
import { useLanguage } from '../useLanguage';

interface MoneyInputProps {
  source: string;
  label?: string;
  validate?: Validator;
}

/** Keeps every digit, so an amount stays text; a decimal comma and spaces between thousands are understood. */
const parse = (typed: string): string | null => typed.replace(/\s/g, '').replace(',', '.') || null;

/** An exact amount. */
export const MoneyInput = (props: MoneyInputProps) => {
  const language = useLanguage();
  const format = (amount: string | null | undefined): string =>
    language === 'bg' ? (amount ?? '').replace('.', ',') : (amount ?? '');
  return (
    <TextInput parse={parse} format={format} slotProps={{ htmlInput: { inputMode: 'decimal' } }} {...props} />
  );
};
