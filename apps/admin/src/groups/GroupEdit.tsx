import { EditPage } from '../shared/form/EditPage';
import { RecordForm } from '../shared/form/RecordForm';
import { GroupInputs } from './GroupInputs';

export const GroupEdit = () => (
  <EditPage>
    <RecordForm>
      <GroupInputs />
    </RecordForm>
  </EditPage>
);
