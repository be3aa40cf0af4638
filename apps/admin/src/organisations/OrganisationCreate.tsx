import { CreatePage } from '../shared/form/CreatePage';
import { RecordForm } from '../shared/form/RecordForm';
import { OrganisationInputs } from './OrganisationInputs';

export const OrganisationCreate = () => (
  <CreatePage>
    <RecordForm>
      <OrganisationInputs />
    </RecordForm>
  </CreatePage>
);
