import { CreatePage } from '../shared/form/CreatePage';
import { RecordForm } from '../shared/form/RecordForm';
import { ProgrammeInput } from '../shared/input/ProgrammeInput';
import { ProjectInputs } from './ProjectInputs';

export const ProjectCreate = () => (
  <CreatePage>
    <RecordForm>
      <ProgrammeInput />
      <ProjectInputs />
    </RecordForm>
  </CreatePage>
);
