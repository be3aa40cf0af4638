import Typography from '@mui/material/Typography';
import { required, useGetList } from 'ra-core';
import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Participation } from '../data/resources/participations';
import type { Project } from '../data/resources/projects';
import { OneInput } from '../shared/input/OneInput';
import { useT } from '../shared/useT';
import type { ReadDocument } from './readDocument';

interface CastProps {
  project: Project;
  parties: ReadDocument['parties'];
}

/** Which stakeholder each party of a document is; whoever takes part in the project under the same name is it. */
export const Cast = ({ project, parties }: CastProps) => {
  const t = useT();
  const { getValues, setValue } = useFormContext();
  const { data: participations } = useGetList<Participation>('participations', {
    filter: { 'project.id': project.id },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'id', order: 'ASC' },
  });
  useEffect(() => {
    parties.forEach(({ name }, at) => {
      const known = participations?.find(({ stakeholder }) => stakeholder.party.name === name);
      const place = `cast.${at}.id`;
      if (known && !getValues(place)) setValue(place, known.stakeholder.id);
    });
  }, [parties, participations, getValues, setValue]);
  return (
    <>
      <Typography component="h3" variant="h3" sx={{ mt: 1 }}>
        {t('modelDocument.cast')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('modelDocument.castHelp')}
      </Typography>
      {parties.map(({ key, name }, at) => (
        <OneInput
          key={key}
          source={`cast.${at}`}
          reference="stakeholders"
          optionText="party.name"
          filter={{ 'programme.id': project.programme.id }}
          label={name}
          validate={required()}
        />
      ))}
    </>
  );
};
