import { CreatePage } from '../shared/form/CreatePage';
import { RecordForm } from '../shared/form/RecordForm';
import { ProgrammeInputs } from './ProgrammeInputs';

export const ProgrammeCreate = () => (
  <CreatePage>
    <RecordForm>
      <ProgrammeInputs />
    </RecordForm>
  </CreatePage>
);
