import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import {
  PARAMETER_RANGE,
  PARAMETERS,
  isShare,
  statedTriple,
  statementOf,
  type Confidence,
  type Parameter,
  type Triple,
} from '@tlaka/domain';
import { useId, useState } from 'react';
import { get, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useSpread } from '../field/TripleField';
import { useFigures } from '../useFigures';
import { useT } from '../useT';
import { PercentInput } from './PercentInput';
import { PointsInput } from './PointsInput';
import { Segments } from './Segments';

/** A number and the word for it. */
export interface WordedValue {
  value: number;
  label: string;
}

interface TripleInputProps {
  source: Parameter;
  label: string;
  helperText?: string;
  /** Words that stand for numbers: choosing one sets the most likely value. */
  words: readonly WordedValue[];
  /** From which ends that are left empty follow. */
  confidence?: Confidence | null;
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

/** Stored values as a form takes them: the ends that follow from the confidence are empty, so that they go on following. */
export const typedTriples = <V extends object>(values: V, confidence: Confidence | null = null): V => {
  const typed = PARAMETERS.flatMap((parameter) => {
    const triple = (values as Partial<Record<Parameter, Triple | null>>)[parameter];
    if (!triple) return [];
    const { mode, low, high } = statementOf(triple, confidence, parameter);
    return [[parameter, { mode, low, high }] as const];
  });
  return { ...values, ...Object.fromEntries(typed) };
};

interface WordsProps {
  source: Parameter;
  words: readonly WordedValue[];
  stated: TripleForm | null | undefined;
}

const Words = ({ source, words, stated }: WordsProps) => {
  const { value: figure } = useFigures();
  const { setValue } = useFormContext();
  return (
    <Segments
      large
      options={words.map(({ value, label }) => ({
        value,
        text: label,
        detail: figure(source, value),
      }))}
      chosen={words.find(({ value }) => value === stated?.mode)?.value}
      onChoose={(mode) => setValue(source, { mode, low: null, high: null }, { shouldDirty: true })}
    />
  );
};

const Numbers = ({ source }: { source: Parameter }) => {
  const t = useT();
  const { min, max } = PARAMETER_RANGE[source];
  const share = isShare(source);
  const Input = share ? PercentInput : PointsInput;
  const common = { helperText: false, step: 'any', ...(share ? {} : { min, max }) } as const;
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          columnGap: 1,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        <Input source={`${source}.low`} label={t('model.low')} {...common} />
        <Input source={`${source}.mode`} label={t('model.mode')} {...common} />
        <Input source={`${source}.high`} label={t('model.high')} {...common} />
      </Box>
      <FormHelperText>{t('model.endsHelp')}</FormHelperText>
    </>
  );
};

/** A value in a word, and more exactly in numbers: at least, most likely, at most. */
export const TripleInput = ({ source, label, helperText, words, confidence = null }: TripleInputProps) => {
  const t = useT();
  const spread = useSpread();
  const { errors } = useFormState({ name: source });
  const errorId = useId();
  const stated: TripleForm | null | undefined = useWatch({ name: source });
  const mode = stated?.mode ?? null;
  const [opened, setOpened] = useState(false);
  const message: unknown = get(errors, `${source}.message`);
  const fault = typeof message === 'string' ? message : null;
  const exact = opened || get(errors, source) !== undefined;
  const meant = mode === null ? null : statedTriple({ ...stated, mode, confidence }, source);
  const value = spread(meant, source);
  return (
    <Box
      component="fieldset"
      {...(fault ? { 'aria-describedby': errorId } : {})}
      sx={{ border: 0, p: 0, m: 0, mt: 1, mb: 1.5, minWidth: 0 }}
    >
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontSize: '0.875rem', fontWeight: 600 }}>
        {label}
      </Box>
      {helperText && <FormHelperText sx={{ mt: 0, mb: 0.5 }}>{helperText}</FormHelperText>}
      <Words source={source} words={words} stated={stated} />
      <Button aria-expanded={exact} sx={{ textAlign: 'start' }} onClick={() => setOpened(!opened)}>
        {value ? t('interview.exactly', { value }) : t('interview.exactlyNone')}
      </Button>
      {exact && <Numbers source={source} />}
      {fault && (
        <FormHelperText error id={errorId}>
          {fault}
        </FormHelperText>
      )}
    </Box>
  );
};
