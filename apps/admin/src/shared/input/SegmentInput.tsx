import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { FieldTitle, useInput, useResourceContext, useTranslate } from 'ra-core';
import { InputHelperText } from 'react-admin';
import { useT } from '../useT';
import { visuallyHidden } from '../visuallyHidden';

export interface Segment {
  value: number | string | boolean;
  /** A key of a text, or the text itself. */
  label: string;
}

interface SegmentInputProps {
  source: string;
  segments: readonly Segment[];
  label?: string;
  helperText?: string;
}

const look = {
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: 32,
  px: { xs: 1, sm: 1.25 },
  cursor: 'pointer',
  border: 1,
  borderColor: 'divider',
  ml: '-1px',
  mb: '-1px',
  fontSize: '0.875rem',
  '&:has(input:checked)': {
    bgcolor: 'primary.main',
    color: 'primary.contrastText',
    borderColor: 'primary.main',
    fontWeight: 600,
  },
  '&:has(input:focus-visible)': {
    outline: '2px solid',
    outlineColor: 'text.primary',
    outlineOffset: 2,
    zIndex: 1,
  },
} as const;

/** One of a few, all in sight, or not assessed; a group of radio buttons to the keyboard. */
export const SegmentInput = ({ source, segments, label, helperText }: SegmentInputProps) => {
  const t = useT();
  const translate = useTranslate();
  const resource = useResourceContext();
  const { id, field, fieldState } = useInput<number | string | boolean | null>({ source });
  const { error } = fieldState;
  // react-admin writes an empty text where there is no value.
  const chosen = field.value === '' ? null : (field.value ?? null);
  const options = [{ value: null, label: t('value.notAssessed') }, ...segments];
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, mx: 0, my: 1, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
        <FieldTitle source={source} {...(label ? { label } : {})} {...(resource ? { resource } : {})} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', pl: '1px' }}>
        {options.map((option, index) => (
          <Box component="label" key={String(option.value)} sx={look}>
            <Box
              component="input"
              type="radio"
              ref={index === 0 ? field.ref : undefined}
              name={id}
              checked={chosen === option.value}
              onChange={() => field.onChange(option.value)}
              onBlur={field.onBlur}
              sx={visuallyHidden}
            />
            {translate(option.label, { _: option.label })}
          </Box>
        ))}
      </Box>
      {(helperText || error) && (
        <FormHelperText error={Boolean(error)}>
          <InputHelperText helperText={helperText ?? false} error={error?.message ?? ''} />
        </FormHelperText>
      )}
    </Box>
  );
};
