import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { required, useCanAccess, useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { DataTable, ReferenceManyField } from 'react-admin';
import type { Representation } from '../data/resources/representations';
import type { User } from '../data/resources/users';
import { EmptyState } from '../shared/feedback/EmptyState';
import { PartyLink } from '../shared/field/PartyLink';
import { EndButton } from '../shared/form/EndButton';
import { DialogForm } from '../shared/form/RecordDialog';
import { OneInput } from '../shared/input/OneInput';
import { useT } from '../shared/useT';

const PartyName = (_: { source: string }) => {
  const row = useRecordContext<Representation>();
  return row ? <PartyLink party={row.party} /> : null;
};

const End = () => {
  const t = useT();
  const row = useRecordContext<Representation>();
  if (!row) return null;
  const { name } = row.party;
  return (
    <EndButton
      resource="representations"
      record={row}
      label={t('account.member.endRepresentation', { name })}
      title={t('account.member.endRepresentationTitle', { name })}
      content={t('account.member.endRepresentationContent')}
      done={t('account.member.ended', { name })}
    />
  );
};

/** The parties that a user acts for. */
export const UserRepresentations = () => {
  const t = useT();
  const translate = useTranslate();
  const user = useRecordContext<User>();
  const { canAccess } = useCanAccess({ resource: 'representations', action: 'create' });
  const [adding, setAdding] = useState(false);
  if (!user) return null;
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {t('account.user.represents')}
      </Typography>
      {canAccess && (
        <Button variant="outlined" startIcon={<Add />} onClick={() => setAdding(true)}>
          {t('account.user.addRepresentation')}
        </Button>
      )}
      <ReferenceManyField
        reference="representations"
        target="user.id"
        sort={{ field: 'createdAt', order: 'ASC' }}
        perPage={100}
        empty={<EmptyState hasCreate={false} text={t('account.user.noRepresentations')} />}
      >
        <DataTable bulkActionButtons={false} rowClick={false}>
          <DataTable.Col source="party" disableSort>
            <PartyName source="party" />
          </DataTable.Col>
          {canAccess && (
            <DataTable.Col label={translate('ra.action.remove')}>
              <End />
            </DataTable.Col>
          )}
        </DataTable>
      </ReferenceManyField>
      {adding && (
        <DialogForm
          resource="representations"
          title={t('account.user.addRepresentation')}
          defaultValues={{ user: { id: user.id } }}
          onClose={() => setAdding(false)}
        >
          <OneInput source="party" reference="parties" validate={required()} />
        </DialogForm>
      )}
    </>
  );
};
