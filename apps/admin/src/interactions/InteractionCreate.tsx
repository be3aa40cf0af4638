import { CreatePage } from '../shared/form/CreatePage';
import { RecordForm } from '../shared/form/RecordForm';
import { ProgrammeInput } from '../shared/input/ProgrammeInput';
import { InteractionInputs } from './InteractionInputs';
import { thisMinute } from './thisMinute';

export const InteractionCreate = () => (
  <CreatePage>
    <RecordForm defaultValues={{ kind: 'MEETING', at: thisMinute(), confidential: false }}>
      <ProgrammeInput />
      <InteractionInputs />
    </RecordForm>
  </CreatePage>
);
