import type { RaRecord, Validator } from 'ra-core';
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
  /** What a choice says where its name is not enough. */
  wording?: (record: RaRecord) => string;
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
  wording,
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
        optionText={wording ?? optionText}
        filterToQuery={(q: string) => (q ? { q } : {})}
        source={`${source}.id`}
        {...props}
      />
    </ReferenceInput>
  );
};
