import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { CreatePage } from '../shared/form/CreatePage';
import { RecordForm } from '../shared/form/RecordForm';
import { ProgrammeInput } from '../shared/input/ProgrammeInput';
import { useT } from '../shared/useT';
import { AssessmentInputs } from './AssessmentInputs';
import { CareInputs } from './CareInputs';
import { toAddition, type NewParty } from './newParty';
import { NewPartyInputs } from './NewPartyInputs';
import { PartyFinder } from './PartyFinder';

const Inputs = () => {
  const t = useT();
  const adding: NewParty | null | undefined = useWatch({ name: 'adding' });
  const programmeId: string | undefined = useWatch({ name: 'programme.id' });
  return (
    <>
      <ProgrammeInput />
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('stakeholder.who')}
      </Typography>
      {adding ? <NewPartyInputs adding={adding} /> : <PartyFinder />}
      <Typography variant="h2" sx={{ mt: 2 }}>
        {t('stakeholder.assessment')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('stakeholder.assessmentHelp')}
      </Typography>
      <AssessmentInputs />
      <CareInputs programmeId={programmeId} />
    </>
  );
};

/** One form: find the party or add it, and say what is known of it as a stakeholder. */
export const StakeholderCreate = () => (
  <CreatePage transform={toAddition}>
    <RecordForm>
      <Inputs />
    </RecordForm>
  </CreatePage>
);
