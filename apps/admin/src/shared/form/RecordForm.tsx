import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { SaveButton, SimpleForm, Toolbar } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useT } from '../useT';
import { ErrorSummary, UNACCEPTED } from './ErrorSummary';
import { UnsavedGuard } from './UnsavedGuard';
import { useSaveKey } from './useSaveKey';

interface RecordFormProps {
  children: ReactNode;
  defaultValues?: Readonly<Record<string, unknown>>;
}

const SaveKey = () => {
  useSaveKey();
  return null;
};

const FormToolbar = () => {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Toolbar sx={{ gap: 1 }}>
      <SaveButton alwaysEnable />
      <Button size="medium" onClick={() => navigate(-1)}>
        {t('form.cancel')}
      </Button>
    </Toolbar>
  );
};

/** The form of a page: errors on top, one column, saved by its button or Ctrl+Enter, and a question before changes are lost. */
export const RecordForm = ({ children, defaultValues }: RecordFormProps) => (
  <SimpleForm
    {...UNACCEPTED}
    toolbar={<FormToolbar />}
    sx={{ maxWidth: 860 }}
    {...(defaultValues ? { defaultValues } : {})}
  >
    <SaveKey />
    <UnsavedGuard />
    <ErrorSummary />
    {children}
  </SimpleForm>
);
