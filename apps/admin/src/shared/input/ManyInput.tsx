import { useGetList, type RaRecord } from 'ra-core';
import { useState } from 'react';
import { AutocompleteArrayInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { ResourceName } from '../../data/registry';
import { useProgrammeFilter } from '../programme';

interface ManyInputProps {
  /** The to-many (`themes`); the form holds whole records, as the API answers them. */
  source: string;
  reference: ResourceName;
  label?: string;
  helperText?: string;
  optionText?: string;
  filter?: Readonly<Record<string, unknown>>;
}

const MOST = 25;

const byId = (records: readonly RaRecord[]): RaRecord[] => [
  ...new Map(records.map((record) => [record.id, record])).values(),
];

/** Chooses several records by typing parts of their names, in either alphabet. */
export const ManyInput = ({ source, reference, optionText = 'name', filter, ...props }: ManyInputProps) => {
  const [q, setQ] = useState('');
  const chosen: readonly RaRecord[] = useWatch({ name: source }) ?? [];
  const programme = useProgrammeFilter(reference);
  const { data = [], isFetching } = useGetList<RaRecord>(reference, {
    filter: { ...programme, ...filter, ...(q ? { q } : {}) },
    pagination: { page: 1, perPage: MOST },
    sort: { field: optionText, order: 'ASC' },
    meta: { total: false },
  });
  const choices = byId([...chosen, ...data]);
  return (
    <AutocompleteArrayInput
      source={source}
      choices={choices}
      optionText={optionText}
      isFetching={isFetching}
      setFilter={setQ}
      matchSuggestion={() => true}
      format={(records: readonly RaRecord[] | null) => records?.map(({ id }) => id) ?? []}
      parse={(ids: readonly string[]) => ids.flatMap((id) => choices.filter((choice) => choice.id === id))}
      {...props}
    />
  );
};
