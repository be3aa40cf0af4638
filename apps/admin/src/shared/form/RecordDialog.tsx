import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { CreateBase, EditBase, Form, ResourceContextProvider, useNotify } from 'ra-core';
import { useId, type ReactNode } from 'react';
import { SaveButton } from 'react-admin';
import type { TlakaRecord } from '../../data/entry';
import type { ResourceName } from '../../data/registry';
import { useT } from '../useT';
import { ErrorSummary, UNACCEPTED } from './ErrorSummary';
import { Typed, useCarefulClose, type Closing } from './useCarefulClose';
import { useConflict } from './useConflict';
import { useFirstField } from './useFirstField';
import { useSaveKey } from './useSaveKey';

interface RecordDialogProps {
  resource: ResourceName;
  title: string;
  /** The inputs. */
  children: ReactNode;
  onClose: () => void;
  /** Changes this record; without it a new one is made. */
  id?: string;
  /** What a new record starts from: the other end of a relation, for example. */
  defaultValues?: Readonly<Record<string, unknown>>;
  onSaved?: (record: TlakaRecord) => void;
}

type DialogFormProps = RecordDialogProps & { titleId: string; closing: Closing };

const DialogBody = ({ title, children, defaultValues, titleId, closing }: DialogFormProps) => {
  const t = useT();
  const inputs = useFirstField();
  useSaveKey();
  return (
    <Form {...UNACCEPTED} {...(defaultValues ? { defaultValues } : {})}>
      <Stack direction="row" sx={{ alignItems: 'center', px: 3, pt: 2 }}>
        <Typography id={titleId} component="h2" variant="h2" sx={{ flex: 1 }}>
          {title}
        </Typography>
        <IconButton aria-label={t('form.closeForm')} onClick={closing.close}>
          <Close />
        </IconButton>
      </Stack>
      <Box ref={inputs} sx={{ px: 3, py: 1 }}>
        <Typed onTyped={closing.onTyped} />
        <ErrorSummary />
        {children}
      </Box>
      <Stack direction="row" spacing={1} sx={{ px: 3, pb: 3, pt: 1 }}>
        <SaveButton alwaysEnable />
        <Button size="medium" onClick={closing.close}>
          {t('form.cancel')}
        </Button>
      </Stack>
    </Form>
  );
};

/** Creates or changes the record, as `id` says, and closes when that is done. */
const RecordDialogForm = (props: DialogFormProps) => {
  const { resource, id, onClose, onSaved } = props;
  const notify = useNotify();
  const done = (record: TlakaRecord) => {
    notify('form.saved', { type: 'info' });
    onSaved?.(record);
    onClose();
  };
  const { onError, dialog } = useConflict(resource, done);
  const body = <DialogBody {...props} />;
  return (
    <ResourceContextProvider value={resource}>
      {id ? (
        <EditBase
          id={id}
          resource={resource}
          mutationMode="pessimistic"
          redirect={false}
          mutationOptions={{ onSuccess: done, onError }}
        >
          {body}
          {dialog}
        </EditBase>
      ) : (
        <CreateBase resource={resource} redirect={false} mutationOptions={{ onSuccess: done }}>
          {body}
        </CreateBase>
      )}
    </ResourceContextProvider>
  );
};

/** A short form over the page: „add a party", „change the role". Mount it while it is open. */
export const DialogForm = (props: RecordDialogProps) => {
  const titleId = useId();
  const closing = useCarefulClose(props.onClose);
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={closing.close} aria-labelledby={titleId}>
      <RecordDialogForm {...props} titleId={titleId} closing={closing} />
    </Dialog>
  );
};

/** A form beside the page, which stays in sight: logging a contact. Mount it while it is open. */
export const DrawerForm = (props: RecordDialogProps) => {
  const titleId = useId();
  const closing = useCarefulClose(props.onClose);
  return (
    <Drawer
      open
      anchor="right"
      onClose={closing.close}
      slotProps={{ paper: { 'aria-labelledby': titleId, sx: { width: { xs: '100%', sm: 460 } } } }}
      sx={{ zIndex: (theme) => theme.zIndex.modal }}
    >
      <RecordDialogForm {...props} titleId={titleId} closing={closing} />
    </Drawer>
  );
};
