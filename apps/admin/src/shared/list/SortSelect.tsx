import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useListContext, useTranslate, useTranslateLabel, type SortPayload } from 'ra-core';

const ORDERS = ['ASC', 'DESC'] as const;

const keyOf = ({ field, order }: SortPayload): string => `${field} ${order}`;

/** The order of a list without a head to press: each field, either way. */
export const SortSelect = ({ fields }: { fields: readonly string[] }) => {
  const translate = useTranslate();
  const label = useTranslateLabel();
  const { resource, sort, setSort } = useListContext();
  const choices = fields.flatMap((field) => ORDERS.map((order) => ({ field, order })));
  const chosen = choices.find((choice) => keyOf(choice) === keyOf(sort));
  return (
    <TextField
      select
      label={translate('ra.action.sort')}
      value={chosen ? keyOf(chosen) : ''}
      onChange={({ target }) => {
        const next = choices.find((choice) => keyOf(choice) === target.value);
        if (next) setSort(next);
      }}
    >
      {choices.map((choice) => (
        <MenuItem key={keyOf(choice)} value={keyOf(choice)} sx={{ whiteSpace: 'normal' }}>
          {label({ source: choice.field, resource })}, {translate(`ra.sort.${choice.order}`)}
        </MenuItem>
      ))}
    </TextField>
  );
};
