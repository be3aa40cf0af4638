import Call from '@mui/icons-material/AddIcCallOutlined';
import Note from '@mui/icons-material/NoteAddOutlined';
import Button from '@mui/material/Button';
import type { InteractionKind } from '@tlaka/domain';
import { useCanAccess } from 'ra-core';
import { useState } from 'react';
import { DrawerForm } from '../shared/form/RecordDialog';
import { ProgrammeInput } from '../shared/input/ProgrammeInput';
import { useT } from '../shared/useT';
import { InteractionInputs } from './InteractionInputs';
import { thisMinute } from './thisMinute';

interface LogContactProps {
  /** In which programme; asked for where it does not follow from the page. */
  programme?: { id: string };
  /** With whom, or about whom. */
  stakeholders?: readonly object[];
  people?: readonly object[];
  project?: object;
}

/** Buttons that open the short form beside the page: a contact, or a note about it. Nothing for who may not write. */
export const LogContact = (about: LogContactProps) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'interactions', action: 'create' });
  const [kind, setKind] = useState<InteractionKind | null>(null);
  if (!canAccess) return null;
  return (
    <>
      <Button variant="contained" startIcon={<Call />} onClick={() => setKind('MEETING')}>
        {t('stakeholder.logContact')}
      </Button>
      <Button variant="outlined" startIcon={<Note />} onClick={() => setKind('NOTE')}>
        {t('stakeholder.note')}
      </Button>
      {kind && (
        <DrawerForm
          resource="interactions"
          title={t(kind === 'NOTE' ? 'stakeholder.note' : 'stakeholder.logContact')}
          defaultValues={{ kind, at: thisMinute(), confidential: false, ...about }}
          onClose={() => setKind(null)}
        >
          {!about.programme && <ProgrammeInput />}
          <InteractionInputs />
        </DrawerForm>
      )}
    </>
  );
};
