import { required, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { DialogForm } from '../shared/form/RecordDialog';
import { BilingualInput } from '../shared/input/BilingualInput';
import { EnumInput } from '../shared/input/EnumInput';
import { OneInput } from '../shared/input/OneInput';

/** Which theme is open in the form: the one with this id, or a new one, below another perhaps. */
export interface OpenedTheme {
  id?: string;
  parentId?: string;
}

interface ThemeFormProps {
  programmeId: string;
  opened: OpenedTheme;
  onClose: () => void;
}

export const ThemeForm = ({ programmeId, opened: { id, parentId }, onClose }: ThemeFormProps) => {
  const translate = useTranslate();
  return (
    <DialogForm
      resource="themes"
      title={translate(id ? 'ra.action.edit' : 'resources.themes.page.create')}
      defaultValues={{
        programme: { id: programmeId },
        source: 'LOCAL',
        ...(parentId ? { parent: { id: parentId } } : {}),
      }}
      onClose={onClose}
      {...(id ? { id } : {})}
    >
      <TextInput source="code" validate={required()} />
      <BilingualInput source="name" />
      <OneInput source="parent" reference="themes" filter={{ 'programme.id': programmeId }} />
      <EnumInput source="source" vocabulary="themeSource" validate={required()} />
    </DialogForm>
  );
};
