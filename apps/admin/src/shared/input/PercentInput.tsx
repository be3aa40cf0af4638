import InputAdornment from '@mui/material/InputAdornment';
import { maxValue, minValue, type Validator } from 'ra-core';
import { NumberInput, type NumberInputProps } from 'react-admin';

/** What binary makes of a product of decimals is rounded away. */
const scaled = (value: unknown, by: number): number | null =>
  typeof value === 'number' ? Number((value * by).toPrecision(12)) : null;

const format = (share: unknown): string => String(scaled(share, 100) ?? '');

const parse = (typed: unknown): number | null => scaled(typed, 0.01);

const RANGE = [minValue(0), maxValue(100)].map(
  (check): Validator =>
    (share, values) =>
      check(scaled(share, 100), values),
);

const UNIT = { input: { endAdornment: <InputAdornment position="end">%</InputAdornment> } };

/** A part of one, typed and read in percent. */
export const PercentInput = (props: NumberInputProps) => (
  <NumberInput format={format} parse={parse} validate={RANGE} min={0} max={100} slotProps={UNIT} {...props} />
);
