import Add from '@mui/icons-material/Add';
import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { required, useCanAccess, useRecordContext, useTranslate } from 'ra-core';
import { useState, type ReactNode } from 'react';
import { DataTable, DateInput, NumberInput, ReferenceManyField } from 'react-admin';
import type { Phase } from '../data/resources/phases';
import type { Programme } from '../data/resources/programmes';
import { EmptyState } from '../shared/feedback/EmptyState';
import { DateField } from '../shared/field/dates';
import { TextFact } from '../shared/field/TextFact';
import { DialogForm } from '../shared/form/RecordDialog';
import { BilingualInput } from '../shared/input/BilingualInput';
import { TableOrCards } from '../shared/list/TableOrCards';

/** Which phase is open in the form: a new one, or the one with this id. */
type Opened = { id?: string } | null;

const PhaseForm = ({
  programme,
  opened,
  onClose,
}: {
  programme: Programme;
  opened: { id?: string };
  onClose: () => void;
}) => {
  const translate = useTranslate();
  return (
    <DialogForm
      resource="phases"
      title={translate(opened.id ? 'ra.action.edit' : 'resources.phases.page.create')}
      defaultValues={{ programme: { id: programme.id }, order: programme.phases.length + 1 }}
      onClose={onClose}
      {...opened}
    >
      <NumberInput source="order" validate={required()} min={1} step={1} />
      <BilingualInput source="name" />
      <DateInput source="startsOn" />
      <DateInput source="endsOn" />
    </DialogForm>
  );
};

const EditPhase = ({ onEdit }: { onEdit: (id: string) => void }) => {
  const translate = useTranslate();
  const phase = useRecordContext<Phase>();
  if (!phase) return null;
  const label = `${translate('ra.action.edit')}: ${phase.name}`;
  return (
    <IconButton size="small" aria-label={label} onClick={() => onEdit(phase.id)}>
      <Edit fontSize="small" />
    </IconButton>
  );
};

/** A phase on a phone. */
const PhaseCard = ({ button }: { button: ReactNode }) => (
  <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <TextFact source="name" />
      <Typography variant="body2" color="textSecondary" component="div">
        <DateField source="startsOn" /> – <DateField source="endsOn" />
      </Typography>
    </Box>
    {button}
  </Box>
);

/** The phases of a programme in their order, added and changed in a dialog. */
export const ProgrammePhases = () => {
  const translate = useTranslate();
  const programme = useRecordContext<Programme>();
  const { canAccess } = useCanAccess({ resource: 'phases', action: 'create' });
  const [opened, setOpened] = useState<Opened>(null);
  if (!programme) return null;
  const edit = <EditPhase onEdit={(id) => setOpened({ id })} />;
  return (
    <>
      {canAccess && (
        <Button variant="outlined" startIcon={<Add />} onClick={() => setOpened({})}>
          {translate('resources.phases.page.create')}
        </Button>
      )}
      <ReferenceManyField
        reference="phases"
        target="programme.id"
        sort={{ field: 'order', order: 'ASC' }}
        perPage={100}
        empty={<EmptyState hasCreate={false} />}
      >
        <TableOrCards card={<PhaseCard button={canAccess ? edit : null} />} sortable={['order', 'startsOn']}>
          <DataTable.Col source="order" />
          <DataTable.Col source="name" />
          <DataTable.Col source="startsOn">
            <DateField source="startsOn" />
          </DataTable.Col>
          <DataTable.Col source="endsOn">
            <DateField source="endsOn" />
          </DataTable.Col>
          {canAccess && <DataTable.Col label={translate('ra.action.edit')}>{edit}</DataTable.Col>}
        </TableOrCards>
      </ReferenceManyField>
      {opened && <PhaseForm programme={programme} opened={opened} onClose={() => setOpened(null)} />}
    </>
  );
};
