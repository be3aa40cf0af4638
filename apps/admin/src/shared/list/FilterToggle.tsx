import ToggleButton from '@mui/material/ToggleButton';
import { useListContext } from 'ra-core';
import type { ReactNode } from 'react';
import { flatten, nest } from '../../data/filter';

interface FilterToggleProps {
  /** The filter values that the button sets and takes away, all together. */
  values: Readonly<Record<string, unknown>>;
  children: ReactNode;
}

/** Narrows a list with one press, and widens it with the next. */
export const FilterToggle = ({ values, children }: FilterToggleProps) => {
  const { filterValues, setFilters, displayedFilters } = useListContext();
  const current = Object.fromEntries(flatten(filterValues ?? {}));
  const keys = Object.keys(values);
  const selected = keys.every((key) => current[key] === values[key]);
  const others = Object.fromEntries(Object.entries(current).filter(([key]) => !keys.includes(key)));
  return (
    <ToggleButton
      value="on"
      size="small"
      selected={selected}
      onChange={() => setFilters(nest(selected ? others : { ...others, ...values }), displayedFilters)}
      sx={{ py: 0.5, gap: 0.5, color: 'text.secondary' }}
    >
      {children}
    </ToggleButton>
  );
};
