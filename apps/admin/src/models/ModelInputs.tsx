import Stack from '@mui/material/Stack';
import { maxValue, minValue, required } from 'ra-core';
import { NumberInput } from 'react-admin';
import { CurrencyInput } from '../shared/input/CurrencyInput';
import { EnumInput } from '../shared/input/EnumInput';

/** The frame of an engagement model. */
export const ModelInputs = () => (
  <>
    <EnumInput source="cooperationForm" vocabulary="cooperationForm" />
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ sm: 2 }} sx={{ width: '100%' }}>
      <NumberInput source="horizonMonths" validate={required()} min={1} max={600} step={1} />
      <NumberInput source="discountRate" validate={[minValue(0), maxValue(1)]} min={0} max={1} step={0.01} />
      <CurrencyInput source="currency" />
    </Stack>
  </>
);
