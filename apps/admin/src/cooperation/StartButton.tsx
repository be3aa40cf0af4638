import Forms from '@mui/icons-material/MenuBookOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useT } from '../shared/useT';
import { StartDialog } from './StartDialog';

/** Opens the dialog that makes a model from a form of cooperation, for a project that is known or one to be chosen. */
export const StartButton = ({ projectId }: { projectId?: string }) => {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" startIcon={<Forms />} onClick={() => setOpen(true)}>
        {t('cooperation.start')}
      </Button>
      {open && <StartDialog {...(projectId ? { projectId } : {})} onClose={() => setOpen(false)} />}
    </>
  );
};
