import Alert from '@mui/material/Alert';
import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useCreatePath, useGetList, useInput, useTranslate } from 'ra-core';
import { useDeferredValue, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Link as RouterLink } from 'react-router-dom';
import type { Party } from '../data/resources/parties';
import { useT } from '../shared/useT';
import { inputsFrom, NEW_PARTIES, type NewParty } from './newParty';
import { PartyOption } from './PartyOption';

type Option = Party | { adding: NewParty; name: string };

const isNew = (option: Option): option is Extract<Option, { adding: NewParty }> => 'adding' in option;

const LEAST = 2;
const MOST = 12;

const useFound = (q: string) =>
  useGetList<Party>(
    'parties',
    {
      filter: { q },
      sort: { field: 'name', order: 'ASC' },
      pagination: { page: 1, perPage: MOST },
      meta: { total: false },
    },
    { enabled: q.length >= LEAST },
  );

/** The stakeholder that the party is in this programme already; null where it is none. */
const stakeholderIn = (party: Party | null, programmeId: string | undefined): string | null =>
  party?.stakeholders.find(({ programme }) => programme.id === programmeId)?.id ?? null;

/** Finds a party in the register by any part of its name, or begins a new one under the name that was typed. */
export const PartyFinder = () => {
  const t = useT();
  const translate = useTranslate();
  const path = useCreatePath();
  const { setValue } = useFormContext();
  const programmeId: string | undefined = useWatch({ name: 'programme.id' });
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data = [], isFetching } = useFound(q);
  const { field, fieldState } = useInput<Party | null | ''>({
    source: 'party',
    validate: (party: Party | null | '') => {
      if (!party) return 'stakeholder.pickParty';
      return stakeholderIn(party, programmeId) ? 'stakeholder.already' : undefined;
    },
  });
  // react-admin writes an empty text where nothing was chosen yet.
  const chosen = field.value || null;
  const known = stakeholderIn(chosen, programmeId);

  const choose = (option: Option | null) => {
    if (!option || !isNew(option)) return field.onChange(option);
    setValue(option.adding, inputsFrom(option.adding, option.name), { shouldDirty: true });
    setValue('adding', option.adding, { shouldDirty: true });
  };

  const adders: Option[] = q.length < LEAST ? [] : NEW_PARTIES.map((adding) => ({ adding, name: q }));
  return (
    <>
      <Autocomplete<Option>
        options={q.length < LEAST ? [] : [...data, ...adders]}
        value={chosen}
        onChange={(_, option) => choose(option)}
        onInputChange={(_, value) => setTyped(value)}
        loading={isFetching}
        loadingText={t('search.searching')}
        noOptionsText={t('search.prompt')}
        filterOptions={(options) => options}
        getOptionLabel={({ name }) => name}
        getOptionKey={(option) => (isNew(option) ? option.adding : option.id)}
        isOptionEqualToValue={(a, b) => !isNew(a) && !isNew(b) && a.id === b.id}
        renderOption={({ key, ...props }, option) => (
          <PartyOption
            key={key}
            {...props}
            option={option}
            taken={!isNew(option) && stakeholderIn(option, programmeId) !== null}
          />
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            inputRef={field.ref}
            autoFocus
            slotProps={{
              ...params.slotProps,
              inputLabel: { ...params.slotProps.inputLabel, required: true },
            }}
            label={t('stakeholder.find')}
            error={fieldState.invalid && !known}
            helperText={
              fieldState.error && !known ? translate('stakeholder.pickParty') : t('stakeholder.findHelp')
            }
          />
        )}
      />
      {known && chosen && (
        <Alert
          severity="info"
          variant="outlined"
          sx={{ my: 1 }}
          action={
            <Button component={RouterLink} to={path({ resource: 'stakeholders', type: 'show', id: known })}>
              {t('stakeholder.open')}
            </Button>
          }
        >
          {t('stakeholder.alreadyNotice', { name: chosen.name })}
        </Alert>
      )}
    </>
  );
};
