import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { Confidence } from '@tlaka/domain';
import { NumberInput } from 'react-admin';
import { useId } from 'react';
import { get, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useT } from '../useT';

/** A number and the word for it. */
export interface WordedValue {
  value: number;
  label: string;
}

interface TripleInputProps {
  source: string;
  label: string;
  helperText?: string;
  max?: number;
  /** Words that stand for numbers: choosing one sets the most likely value. */
  words?: readonly WordedValue[];
}

interface TripleForm {
  low?: number | null;
  mode?: number | null;
  high?: number | null;
}

/** What a form holds of a value with its spread, as the API takes it; empty ends follow the confidence, where there is one. */
export const tripleFrom = (form: TripleForm | null | undefined, confidence?: Confidence | null) => {
  if (form?.mode === null || form?.mode === undefined) return null;
  const { mode, low, high } = form;
  return { mode, low: low ?? null, high: high ?? null, confidence: confidence ?? null };
};

const OTHER = 'other';

const Words = ({ source, words }: { source: string; words: readonly WordedValue[] }) => {
  const t = useT();
  const { setValue } = useFormContext();
  const mode: unknown = useWatch({ name: `${source}.mode` });
  const known = words.some(({ value }) => value === mode);
  const choose = (typed: string) => {
    if (typed === OTHER) return;
    const spread = { mode: Number(typed), low: null, high: null };
    setValue(source, spread, { shouldDirty: true });
  };
  return (
    <TextField
      select
      label={t('model.word')}
      value={known ? String(mode) : mode === null || mode === undefined ? '' : OTHER}
      onChange={({ target }) => choose(target.value)}
    >
      {words.map(({ value, label }) => (
        <MenuItem key={value} value={String(value)}>
          {label} ({value})
        </MenuItem>
      ))}
      <MenuItem value={OTHER}>{t('model.otherNumber')}</MenuItem>
    </TextField>
  );
};

/** A value with its spread: at least, most likely, at most; by a word where there are words for it. */
export const TripleInput = ({ source, label, helperText, max, words }: TripleInputProps) => {
  const t = useT();
  const { errors } = useFormState({ name: source });
  const errorId = useId();
  const message: unknown = get(errors, `${source}.message`);
  const fault = typeof message === 'string' ? message : null;
  const bounds = { min: 0, step: 'any', ...(max === undefined ? {} : { max }) };
  return (
    <Box
      component="fieldset"
      {...(fault ? { 'aria-describedby': errorId } : {})}
      sx={{ border: 0, p: 0, m: 0, mb: 1.5, minWidth: 0 }}
    >
      <Box component="legend" sx={{ p: 0, fontSize: '0.875rem', fontWeight: 600 }}>
        {label}
      </Box>
      {words && <Words source={source} words={words} />}
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' }}>
        <NumberInput source={`${source}.low`} label={t('model.low')} helperText={false} {...bounds} />
        <NumberInput source={`${source}.mode`} label={t('model.mode')} helperText={false} {...bounds} />
        <NumberInput source={`${source}.high`} label={t('model.high')} helperText={false} {...bounds} />
      </Box>
      {fault && (
        <FormHelperText error id={errorId}>
          {fault}
        </FormHelperText>
      )}
      {helperText && <FormHelperText>{helperText}</FormHelperText>}
    </Box>
  );
};
