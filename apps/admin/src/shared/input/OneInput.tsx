import type { Validator } from 'ra-core';
import { AutocompleteInput, ReferenceInput } from 'react-admin';
import type { ResourceName } from '../../data/registry';
import { useProgrammeFilter } from '../programme';

interface OneInputProps {
  /** The to-one (`owner`); the form holds it as `owner { id }`. */
  source: string;
  reference: ResourceName;
  label?: string;
  helperText?: string;
  /** Which field names a choice: `name` by default, `title` for projects, `party.name` for stakeholders. */
  optionText?: string;
  /** Narrows the choices. */
  filter?: Readonly<Record<string, unknown>>;
  validate?: Validator | Validator[];
  alwaysOn?: boolean;
  disabled?: boolean;
}

/** Chooses one record by typing a part of its name, in either alphabet; the choices are of the current programme. */
export const OneInput = ({
  source,
  reference,
  filter,
  optionText = 'name',
  alwaysOn,
  ...props
}: OneInputProps) => {
  const programme = useProgrammeFilter(reference);
  return (
    <ReferenceInput
      source={`${source}.id`}
      reference={reference}
      filter={{ ...programme, ...filter }}
      sort={{ field: optionText, order: 'ASC' }}
      {...(alwaysOn ? { alwaysOn } : {})}
    >
      <AutocompleteInput
        optionText={optionText}
        filterToQuery={(q: string) => (q ? { q } : {})}
        source={`${source}.id`}
        {...props}
      />
    </ReferenceInput>
  );
};
