import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { required, useCanAccess } from 'ra-core';
import { useState } from 'react';
import { DataTable, ReferenceManyField } from 'react-admin';
import { EmptyState } from '../shared/feedback/EmptyState';
import { EnumField } from '../shared/field/EnumField';
import { NameField } from '../shared/field/NameLink';
import { DialogForm } from '../shared/form/RecordDialog';
import { EnumInput } from '../shared/input/EnumInput';
import { OneInput } from '../shared/input/OneInput';
import { TableOrCards } from '../shared/list/TableOrCards';
import { useT } from '../shared/useT';
import { MemberButtons } from './MemberButtons';
import { MemberCard } from './MemberCard';
import { MemberInput } from './MemberInput';

const OTHER = {
  user: { end: 'programme', reference: 'programmes', add: 'account.user.addMembership' },
  programme: { end: 'user', reference: 'users', add: 'account.member.add' },
} as const;

interface MembersTableProps {
  /** Whose memberships: those of a user, or those in a programme. */
  of: keyof typeof OTHER;
  record: { id: string };
}

/** Memberships seen from one of their ends, added, changed and ended in place. */
export const MembersTable = ({ of, record }: MembersTableProps) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'memberships', action: 'create' });
  const [opened, setOpened] = useState<{ id?: string } | null>(null);
  const { end, reference, add } = OTHER[of];
  const buttons = canAccess ? <MemberButtons onChange={(id) => setOpened({ id })} end={end} /> : null;
  return (
    <>
      {canAccess && (
        <Button variant="outlined" startIcon={<Add />} onClick={() => setOpened({})}>
          {t(add)}
        </Button>
      )}
      <ReferenceManyField
        reference="memberships"
        target={`${of}.id`}
        sort={{ field: 'role', order: 'ASC' }}
        perPage={100}
        empty={
          <EmptyState
            hasCreate={false}
            {...(of === 'user' ? { text: t('account.user.noMemberships') } : {})}
          />
        }
      >
        <TableOrCards
          card={<MemberCard end={end} resource={reference} buttons={buttons} />}
          sortable={['role']}
        >
          <DataTable.Col source={end} disableSort>
            <NameField source={end} resource={reference} />
          </DataTable.Col>
          <DataTable.Col source="role">
            <EnumField source="role" vocabulary="programmeRole" />
          </DataTable.Col>
          {canAccess && <DataTable.Col label="ra.action.edit">{buttons}</DataTable.Col>}
        </TableOrCards>
      </ReferenceManyField>
      {opened && (
        <DialogForm
          resource="memberships"
          title={t(opened.id ? 'resources.memberships.fields.role' : add)}
          defaultValues={{ [of]: { id: record.id } }}
          onClose={() => setOpened(null)}
          {...opened}
        >
          {!opened.id &&
            (end === 'user' ? (
              <MemberInput />
            ) : (
              <OneInput source={end} reference={reference} validate={required()} />
            ))}
          <EnumInput source="role" vocabulary="programmeRole" validate={required()} />
        </DialogForm>
      )}
    </>
  );
};
