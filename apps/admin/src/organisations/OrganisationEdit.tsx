import { EditPage } from '../shared/form/EditPage';
import { RecordForm } from '../shared/form/RecordForm';
import { OrganisationInputs } from './OrganisationInputs';

export const OrganisationEdit = () => (
  <EditPage>
    <RecordForm>
      <OrganisationInputs />
    </RecordForm>
  </EditPage>
);
