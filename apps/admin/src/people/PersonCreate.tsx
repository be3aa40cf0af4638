import { CreatePage } from '../shared/form/CreatePage';
import { RecordForm } from '../shared/form/RecordForm';
import { PersonInputs } from './PersonInputs';

export const PersonCreate = () => (
  <CreatePage>
    <RecordForm>
      <PersonInputs />
    </RecordForm>
  </CreatePage>
);
