import Typography from '@mui/material/Typography';
import { TextInput } from 'react-admin';
import { ManyInput } from '../shared/input/ManyInput';
import { OneInput } from '../shared/input/OneInput';
import { useT } from '../shared/useT';

/** Who looks after a stakeholder, what concerns it, and what colleagues should know. */
export const CareInputs = ({ programmeId }: { programmeId: string | undefined }) => {
  const t = useT();
  return (
    <>
      <Typography variant="h2" sx={{ mt: 2 }}>
        {t('stakeholder.care')}
      </Typography>
      <OneInput source="owner" reference="users" />
      <ManyInput
        source="themes"
        reference="themes"
        filter={programmeId ? { 'programme.id': programmeId } : {}}
      />
      <TextInput source="note" multiline minRows={3} />
    </>
  );
};
