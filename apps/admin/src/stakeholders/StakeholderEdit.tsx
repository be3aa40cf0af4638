import Typography from '@mui/material/Typography';
import { useRecordContext } from 'ra-core';
import type { Stakeholder } from '../data/resources/stakeholders';
import { EditPage } from '../shared/form/EditPage';
import { RecordForm } from '../shared/form/RecordForm';
import { useT } from '../shared/useT';
import { AssessmentInputs } from './AssessmentInputs';
import { CareInputs } from './CareInputs';

const Inputs = () => {
  const t = useT();
  const record = useRecordContext<Stakeholder>();
  return (
    <>
      <Typography variant="h2">{t('stakeholder.assessment')}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('stakeholder.assessmentHelp')}
      </Typography>
      <AssessmentInputs />
      <CareInputs programmeId={record?.programme.id} />
    </>
  );
};

export const StakeholderEdit = () => (
  <EditPage>
    <RecordForm>
      <Inputs />
    </RecordForm>
  </EditPage>
);
