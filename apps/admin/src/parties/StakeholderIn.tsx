import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useCanAccess, useRecordContext } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import type { TlakaRecord } from '../data/entry';
import { NameLink } from '../shared/field/NameLink';
import { Unknown } from '../shared/field/Unknown';
import { useT } from '../shared/useT';

interface PartyRecord extends TlakaRecord {
  stakeholders: readonly { id: string; programme: { id: string; name: string } }[];
}

/** The programmes in which the party is a stakeholder, each leading to that record of it. */
export const StakeholderIn = (_: { source: 'stakeholders' }) => {
  const record = useRecordContext<PartyRecord>();
  if (!record?.stakeholders.length) return <Unknown text="party.notStakeholder" />;
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      {record.stakeholders.map(({ id, programme }) => (
        <NameLink key={id} resource="stakeholders" id={id} name={programme.name} />
      ))}
    </Stack>
  );
};

/** Opens the form that makes this very party a stakeholder. */
export const MakeStakeholder = () => {
  const t = useT();
  const party = useRecordContext<PartyRecord>();
  const { canAccess } = useCanAccess({ resource: 'stakeholders', action: 'create' });
  if (!canAccess || !party) return null;
  return (
    <Button
      variant="outlined"
      startIcon={<Add />}
      component={RouterLink}
      to="/stakeholders/create"
      state={{ record: { party } }}
    >
      {t('party.makeStakeholder')}
    </Button>
  );
};
