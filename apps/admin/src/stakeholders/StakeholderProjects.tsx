import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { required, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import type { Participation } from '../data/resources/participations';
import type { StakeholderDetail } from '../data/resources/stakeholders';
import { ParticipationLine } from '../projects/ParticipationLine';
import { DialogForm } from '../shared/form/RecordDialog';
import { EnumInput } from '../shared/input/EnumInput';
import { OneInput } from '../shared/input/OneInput';
import { RelatedList } from '../shared/list/RelatedList';
import { useReach } from '../shared/useReach';
import { useT } from '../shared/useT';

interface AddToProjectProps {
  stakeholder: StakeholderDetail;
  onClose: () => void;
}

const AddToProject = ({ stakeholder: { id, party, programme }, onClose }: AddToProjectProps) => {
  const t = useT();
  return (
    <DialogForm
      resource="participations"
      title={`${t('stakeholder.addToProject')}: ${party.name}`}
      defaultValues={{ stakeholder: { id }, role: 'PARTNER' }}
      onClose={onClose}
    >
      <OneInput
        source="project"
        reference="projects"
        optionText="title"
        filter={{ 'programme.id': programme.id }}
        validate={required()}
      />
      <EnumInput source="role" vocabulary="participationRole" validate={required()} />
      <TextInput source="contribution" multiline />
    </DialogForm>
  );
};

/** The projects in which the stakeholder takes part, and the way into another. */
export const StakeholderProjects = () => {
  const t = useT();
  const record = useRecordContext<StakeholderDetail>();
  const reaches = useReach();
  const [adding, setAdding] = useState(false);
  if (!record) return null;
  const writing = reaches('participation.write', { programmeId: record.programme.id, own: false });
  return (
    <>
      {writing && (
        <Button variant="outlined" startIcon={<Add />} onClick={() => setAdding(true)} sx={{ mb: 1 }}>
          {t('stakeholder.addToProject')}
        </Button>
      )}
      <RelatedList<Participation>
        resource="participations"
        filter={{ 'stakeholder.id': record.id }}
        sort={{ field: 'since', order: 'DESC' }}
        empty={t('stakeholder.noProjects')}
      >
        {(participation) => (
          <ParticipationLine participation={participation} writing={writing} end="project" />
        )}
      </RelatedList>
      {adding && <AddToProject stakeholder={record} onClose={() => setAdding(false)} />}
    </>
  );
};
