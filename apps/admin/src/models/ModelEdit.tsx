import { EditPage } from '../shared/form/EditPage';
import { RecordForm } from '../shared/form/RecordForm';
import { ModelInputs } from './ModelInputs';

export const ModelEdit = () => (
  <EditPage>
    <RecordForm>
      <ModelInputs />
    </RecordForm>
  </EditPage>
);
