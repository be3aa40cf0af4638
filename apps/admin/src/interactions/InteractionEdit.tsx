import { EditPage } from '../shared/form/EditPage';
import { RecordForm } from '../shared/form/RecordForm';
import { InteractionInputs } from './InteractionInputs';

export const InteractionEdit = () => (
  <EditPage>
    <RecordForm>
      <InteractionInputs />
    </RecordForm>
  </EditPage>
);
