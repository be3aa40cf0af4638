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

const AMOUNT = /^\d+(\.\d+)?$/;

const isAmount: Validator = (amount: string | null | undefined) =>
  amount && !AMOUNT.test(amount) ? 'errors.amount' : undefined;

/** An exact amount. */
export const MoneyInput = ({ validate, ...props }: MoneyInputProps) => {
  const language = useLanguage();
  const format = (amount: string | null | undefined): string =>
    language === 'bg' ? (amount ?? '').replace('.', ',') : (amount ?? '');
  return (
    <TextInput
      parse={parse}
      format={format}
      validate={validate ? [isAmount, validate] : isAmount}
      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      {...props}
    />
  );
};
