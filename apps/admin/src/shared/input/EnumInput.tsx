import { AutocompleteArrayInput, SelectInput } from 'react-admin';
import type { Validator } from 'ra-core';
import type { VocabularyName } from '../../i18n/messages';
import { choicesOf } from '../vocabulary';

interface EnumInputProps {
  source: string;
  vocabulary: VocabularyName;
  label?: string;
  helperText?: string | false;
  validate?: Validator | Validator[];
  /** Among the filters of a list: always shown. */
  alwaysOn?: boolean;
  disabled?: boolean;
}

interface EnumSelectProps extends EnumInputProps {
  defaultValue?: string;
}

/** One term of a vocabulary. */
export const EnumInput = ({ vocabulary, ...props }: EnumSelectProps) => (
  <SelectInput choices={choicesOf(vocabulary)} {...props} />
);

/** Several terms of a vocabulary; as a filter, any of them. */
export const EnumArrayInput = ({ vocabulary, ...props }: EnumInputProps) => (
  <AutocompleteArrayInput choices={choicesOf(vocabulary)} {...props} />
);
