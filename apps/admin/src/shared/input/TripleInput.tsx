import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import type { Confidence } from '@tlaka/domain';
import { NumberInput } from 'react-admin';
import { useId, useState } from 'react';
import { get, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { spreadText } from '../field/TripleField';
import { formatNumber } from '../format';
import { useLanguage } from '../useLanguage';
import { useT } from '../useT';
import { Segments } from './Segments';

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

interface WordsProps {
  source: string;
  words: readonly WordedValue[];
  stated: TripleForm | null | undefined;
}

const Words = ({ source, words, stated }: WordsProps) => {
  const language = useLanguage();
  const { setValue } = useFormContext();
  return (
    <Segments
      large
      options={words.map(({ value, label }) => ({
        value,
        text: label,
        detail: formatNumber(value, language),
      }))}
      chosen={words.find(({ value }) => value === stated?.mode)?.value}
      onChoose={(mode) => setValue(source, { mode, low: null, high: null }, { shouldDirty: true })}
    />
  );
};

const Numbers = ({ source, max }: Pick<TripleInputProps, 'source' | 'max'>) => {
  const t = useT();
  const bounds = { min: 0, step: 'any', ...(max === undefined ? {} : { max }) };
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          columnGap: 1,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        <NumberInput source={`${source}.low`} label={t('model.low')} helperText={false} {...bounds} />
        <NumberInput source={`${source}.mode`} label={t('model.mode')} helperText={false} {...bounds} />
        <NumberInput source={`${source}.high`} label={t('model.high')} helperText={false} {...bounds} />
      </Box>
      <FormHelperText>{t('model.endsHelp')}</FormHelperText>
    </>
  );
};

/** A value in a word where there are words for it, and more exactly in numbers: at least, most likely, at most. */
export const TripleInput = ({ source, label, helperText, max, words }: TripleInputProps) => {
  const t = useT();
  const language = useLanguage();
  const { errors } = useFormState({ name: source });
  const errorId = useId();
  const stated: TripleForm | null | undefined = useWatch({ name: source });
  const [opened, setOpened] = useState(false);
  const message: unknown = get(errors, `${source}.message`);
  const fault = typeof message === 'string' ? message : null;
  const exact = opened || !words || get(errors, source) !== undefined;
  return (
    <Box
      component="fieldset"
      {...(fault ? { 'aria-describedby': errorId } : {})}
      sx={{ border: 0, p: 0, m: 0, mb: 1.5, minWidth: 0 }}
    >
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontSize: '0.875rem', fontWeight: 600 }}>
        {label}
      </Box>
      {helperText && <FormHelperText sx={{ mt: 0, mb: 0.5 }}>{helperText}</FormHelperText>}
      {words && <Words source={source} words={words} stated={stated} />}
      {words && (
        <Button aria-expanded={exact} onClick={() => setOpened(!opened)}>
          {t('interview.exactly', { value: spreadText(stated, language) ?? t('model.notStated') })}
        </Button>
      )}
      {exact && <Numbers source={source} {...(max === undefined ? {} : { max })} />}
      {fault && (
        <FormHelperText error id={errorId}>
          {fault}
        </FormHelperText>
      )}
    </Box>
  );
};
