import InputAdornment from '@mui/material/InputAdornment';
import { NumberInput, type NumberInputProps } from 'react-admin';
import { useT } from '../useT';

/** So many of a party's own points. */
export const PointsInput = (props: NumberInputProps) => {
  const t = useT();
  const unit = {
    input: { endAdornment: <InputAdornment position="end">{t('model.points')}</InputAdornment> },
  };
  return <NumberInput min={0} step="any" slotProps={unit} {...props} />;
};
