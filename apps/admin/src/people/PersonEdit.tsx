import { EditPage } from '../shared/form/EditPage';
import { RecordForm } from '../shared/form/RecordForm';
import { PersonInputs } from './PersonInputs';

export const PersonEdit = () => (
  <EditPage>
    <RecordForm>
      <PersonInputs />
    </RecordForm>
  </EditPage>
);
