import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { required, type Validator } from 'ra-core';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Project } from '../data/resources/projects';
import { useTlaka } from '../data/useTlaka';
import { OneInput } from '../shared/input/OneInput';
import { useT } from '../shared/useT';
import type { ReadDocument } from './readDocument';

type Party = ReadDocument['parties'][number];

const once: Validator = (id: unknown, { cast = [] }: { cast?: { id?: unknown }[] }) =>
  id && cast.filter((one) => one.id === id).length > 1 ? 'modelDocument.twice' : undefined;

interface PlayedProps {
  project: Project;
  party: Party;
  /** Where the form holds the choice. */
  source: string;
}

const VALID = [required(), once];

/** Who a party of the document is; the one that is called so is chosen beforehand, and that is said. */
const Played = ({ project, party: { names }, source }: PlayedProps) => {
  const t = useT();
  const { stakeholderCalled } = useTlaka();
  const { getValues, setValue } = useFormContext();
  const programmeId = project.programme.id;
  const { data: guess = null } = useQuery({
    queryKey: ['stakeholderCalled', programmeId, names],
    queryFn: ({ signal }) => stakeholderCalled(programmeId, names, signal),
  });
  const chosen: unknown = useWatch({ name: `${source}.id` });
  useEffect(() => {
    if (guess && !getValues(`${source}.id`)) setValue(`${source}.id`, guess);
  }, [guess, source, getValues, setValue]);
  return (
    <OneInput
      source={source}
      reference="stakeholders"
      optionText="party.name"
      filter={{ 'programme.id': programmeId }}
      label={names[0]}
      validate={VALID}
      {...(guess && chosen === guess ? { helperText: t('modelDocument.byName') } : {})}
    />
  );
};

interface CastProps {
  project: Project;
  parties: readonly Party[];
}

/** Which stakeholder each party of a document is. */
export const Cast = ({ project, parties }: CastProps) => {
  const t = useT();
  return (
    <>
      <Typography component="h3" variant="h3" sx={{ mt: 1 }}>
        {t('modelDocument.cast')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('modelDocument.castHelp')}
      </Typography>
      {parties.map((party, at) => (
        <Played key={party.key} project={project} party={party} source={`cast.${at}`} />
      ))}
    </>
  );
};
