import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { FieldTitle, useInput, useResourceContext, useTranslate } from 'ra-core';
import { InputHelperText } from 'react-admin';
import type { MessageKey } from '../../i18n/messages';
import { useT } from '../useT';
import { Segments } from './Segments';

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
  /** What it is called to choose none of them. */
  none?: MessageKey;
  /** For words that are the answer to a question. */
  large?: boolean;
}

/** One of a few, all in sight, or none of them. */
export const SegmentInput = ({
  source,
  segments,
  label,
  helperText,
  none = 'value.notAssessed',
  large = false,
}: SegmentInputProps) => {
  const t = useT();
  const translate = useTranslate();
  const resource = useResourceContext();
  const { field, fieldState } = useInput<number | string | boolean | null>({ source });
  const { error } = fieldState;
  // react-admin writes an empty text where there is no value.
  const chosen = field.value === '' ? null : (field.value ?? null);
  const options = segments.map((segment) => ({
    value: segment.value,
    text: translate(segment.label, { _: segment.label }),
  }));
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, mx: 0, my: 1, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
        <FieldTitle source={source} {...(label ? { label } : {})} {...(resource ? { resource } : {})} />
      </Box>
      <Segments<number | string | boolean | null>
        options={[{ value: null, text: t(none) }, ...options]}
        chosen={chosen}
        onChoose={(value) => field.onChange(value)}
        onBlur={field.onBlur}
        firstRef={field.ref}
        large={large}
      />
      {(helperText || error) && (
        <FormHelperText error={Boolean(error)}>
          <InputHelperText helperText={helperText ?? false} error={error?.message ?? ''} />
        </FormHelperText>
      )}
    </Box>
  );
};
