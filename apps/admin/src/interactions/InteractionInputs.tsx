import { required } from 'ra-core';
import { BooleanInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { EnumInput } from '../shared/input/EnumInput';
import { ManyInput } from '../shared/input/ManyInput';
import { MomentInput } from '../shared/input/moments';
import { OneInput } from '../shared/input/OneInput';
import { useT } from '../shared/useT';
import { NextStepInputs } from './NextStepInputs';

/** Inputs of a contact or a note, the ones that are always filled first. */
export const InteractionInputs = () => {
  const t = useT();
  const programme: string | null | undefined = useWatch({ name: 'programme.id' });
  const within = programme ? { 'programme.id': programme } : {};
  return (
    <>
      <EnumInput source="kind" vocabulary="interactionKind" validate={required()} />
      <TextInput source="subject" validate={required()} autoFocus />
      <MomentInput source="at" validate={required()} />
      <TextInput source="summary" multiline minRows={3} />
      <ManyInput source="stakeholders" reference="stakeholders" optionText="party.name" filter={within} />
      <ManyInput source="people" reference="people" />
      <NextStepInputs />
      <OneInput source="project" reference="projects" optionText="title" filter={within} />
      <TextInput source="outcome" multiline />
      <BooleanInput source="confidential" helperText={t('interaction.confidentialHelp')} />
    </>
  );
};
