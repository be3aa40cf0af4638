import { BooleanInput } from 'react-admin';
import { EditPage } from '../shared/form/EditPage';
import { RecordForm } from '../shared/form/RecordForm';
import { useT } from '../shared/useT';
import { UserInputs } from './UserInputs';

export const UserEdit = () => {
  const t = useT();
  return (
    <EditPage>
      <RecordForm>
        <UserInputs />
        <BooleanInput
          source="active"
          label={t('account.user.active')}
          helperText={t('account.user.activeHelp')}
        />
      </RecordForm>
    </EditPage>
  );
};
