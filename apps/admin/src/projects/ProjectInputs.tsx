import Stack from '@mui/material/Stack';
import { required } from 'ra-core';
import type { FieldValues } from 'react-hook-form';
import { ArrayInput, DateInput, SimpleFormIterator, TextInput } from 'react-admin';
import { BilingualInput } from '../shared/input/BilingualInput';
import { CurrencyInput } from '../shared/input/CurrencyInput';
import { EnumInput } from '../shared/input/EnumInput';
import { ManyInput } from '../shared/input/ManyInput';
import { MoneyInput } from '../shared/input/MoneyInput';
import { OneInput } from '../shared/input/OneInput';
import { useT } from '../shared/useT';

const beside = { direction: { xs: 'column', sm: 'row' }, spacing: { sm: 2 }, sx: { width: '100%' } } as const;

const notBelowLow = (high: string | null, { budgetLow }: FieldValues): string | undefined =>
  high && budgetLow && Number(high) < Number(budgetLow) ? 'project.budgetBelow' : undefined;

const notBeforeStart = (end: string | null, { startsOn }: FieldValues): string | undefined =>
  end && startsOn && end < startsOn ? 'project.endsBefore' : undefined;

/** What is said of a project, new or old. */
export const ProjectInputs = () => {
  const t = useT();
  return (
    <>
      <BilingualInput source="title" />
      <BilingualInput source="problem" multiline />
      <BilingualInput source="solution" multiline />
      <TextInput source="objective" multiline minRows={2} />
      <Stack {...beside}>
        <EnumInput source="kind" vocabulary="projectKind" />
        <EnumInput source="horizon" vocabulary="projectHorizon" />
      </Stack>
      <ManyInput source="themes" reference="themes" />
      <OneInput source="coordinator" reference="users" helperText={t('project.coordinatorHelp')} />
      <Stack {...beside}>
        <MoneyInput source="budgetLow" />
        <MoneyInput source="budgetHigh" validate={notBelowLow} />
        <CurrencyInput source="currency" defaultValue="EUR" />
      </Stack>
      <Stack {...beside}>
        <DateInput source="startsOn" />
        <DateInput source="endsOn" validate={notBeforeStart} />
      </Stack>
      <TextInput source="code" helperText={t('project.codeHelp')} sx={{ maxWidth: 280 }} />
      <ArrayInput source="identifiers">
        <SimpleFormIterator inline disableReordering disableClear>
          <EnumInput source="scheme" vocabulary="projectIdentifierScheme" validate={required()} />
          <TextInput source="value" validate={required()} />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
};
