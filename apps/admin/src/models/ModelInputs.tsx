import Stack from '@mui/material/Stack';
import { required } from 'ra-core';
import { NumberInput } from 'react-admin';
import { CurrencyInput } from '../shared/input/CurrencyInput';
import { EnumInput } from '../shared/input/EnumInput';
import { PercentInput } from '../shared/input/PercentInput';

/** The frame of an engagement model. */
export const ModelInputs = () => (
  <>
    <EnumInput source="cooperationForm" vocabulary="cooperationForm" />
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ sm: 2 }} sx={{ width: '100%' }}>
      <NumberInput source="horizonMonths" validate={required()} min={1} max={600} step={1} />
      <PercentInput source="discountRate" />
      <CurrencyInput source="currency" />
    </Stack>
  </>
);
