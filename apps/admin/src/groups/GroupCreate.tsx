import { CreatePage } from '../shared/form/CreatePage';
import { RecordForm } from '../shared/form/RecordForm';
import { GroupInputs } from './GroupInputs';

export const GroupCreate = () => (
  <CreatePage>
    <RecordForm>
      <GroupInputs />
    </RecordForm>
  </CreatePage>
);
