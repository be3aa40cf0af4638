import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { FieldTitle, useInput, useResourceContext, useTranslate } from 'ra-core';
import type { VocabularyName } from '../../i18n/messages';
import { useT } from '../useT';
import { choicesOf } from '../vocabulary';

interface AssessedInputProps {
  source: string;
  vocabulary: VocabularyName;
}

/** One term of a vocabulary, or “not assessed”, which is an answer like the others. */
export const AssessedInput = ({ source, vocabulary }: AssessedInputProps) => {
  const t = useT();
  const translate = useTranslate();
  const resource = useResourceContext();
  const { id, field, fieldState } = useInput<string | null>({ source });
  const fault = fieldState.error?.message;
  return (
    <TextField
      select
      id={id}
      label={<FieldTitle source={source} resource={resource} />}
      inputRef={field.ref}
      name={field.name}
      value={field.value ?? ''}
      onChange={({ target }) => field.onChange(target.value || null)}
      onBlur={field.onBlur}
      error={Boolean(fault)}
      helperText={fault && translate(fault, { _: fault })}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{t('value.notAssessed')}</MenuItem>
      {choicesOf(vocabulary).map(({ id: term, name }) => (
        <MenuItem key={term} value={term}>
          {translate(name)}
        </MenuItem>
      ))}
    </TextField>
  );
};
