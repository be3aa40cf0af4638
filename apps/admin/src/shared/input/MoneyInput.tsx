import { TextInput } from 'react-admin';

interface MoneyInputProps {
  source: string;
  label?: string;
}

/** Keeps every digit, so an amount stays text; a decimal comma and spaces between thousands are understood. */
const parse = (typed: string): string | null => typed.replace(/\s/g, '').replace(',', '.') || null;

/** An exact amount. */
export const MoneyInput = (props: MoneyInputProps) => (
  <TextInput parse={parse} slotProps={{ htmlInput: { inputMode: 'decimal' } }} {...props} />
);
