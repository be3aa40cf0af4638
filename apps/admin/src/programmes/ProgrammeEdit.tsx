import { EditPage } from '../shared/form/EditPage';
import { RecordForm } from '../shared/form/RecordForm';
import { ProgrammeInputs } from './ProgrammeInputs';

export const ProgrammeEdit = () => (
  <EditPage>
    <RecordForm>
      <ProgrammeInputs />
    </RecordForm>
  </EditPage>
);
