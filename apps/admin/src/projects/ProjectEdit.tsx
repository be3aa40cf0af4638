import { EditPage } from '../shared/form/EditPage';
import { RecordForm } from '../shared/form/RecordForm';
import { ProjectInputs } from './ProjectInputs';

export const ProjectEdit = () => (
  <EditPage>
    <RecordForm>
      <ProjectInputs />
    </RecordForm>
  </EditPage>
);
