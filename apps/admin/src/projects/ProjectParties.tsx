import Add from '@mui/icons-material/PersonAddAltOutlined';
import Button from '@mui/material/Button';
import { required, useRecordContext } from 'ra-core';
import { useState } from 'react';
import type { Participation } from '../data/resources/participations';
import type { Project } from '../data/resources/projects';
import { DialogForm } from '../shared/form/RecordDialog';
import { OneInput } from '../shared/input/OneInput';
import { RelatedList } from '../shared/list/RelatedList';
import { useReach } from '../shared/useReach';
import { useT } from '../shared/useT';
import { ParticipationInputs } from './ParticipationInputs';
import { ParticipationLine } from './ParticipationLine';

const AddParty = ({ project, onClose }: { project: Project; onClose: () => void }) => {
  const t = useT();
  return (
    <DialogForm
      resource="participations"
      title={t('project.addParty')}
      defaultValues={{ project: { id: project.id }, role: 'PARTNER', currency: project.currency }}
      onClose={onClose}
    >
      <OneInput
        source="stakeholder"
        reference="stakeholders"
        optionText="party.name"
        filter={{ 'programme.id': project.programme.id }}
        validate={required()}
      />
      <ParticipationInputs />
    </DialogForm>
  );
};

/** Who takes part in the project, as what and how far along; added and changed from here. */
export const ProjectParties = () => {
  const t = useT();
  const reaches = useReach();
  const project = useRecordContext<Project>();
  const [adding, setAdding] = useState(false);
  if (!project) return null;
  const writing = reaches('participation.write', { programmeId: project.programme.id, own: false });
  return (
    <>
      {writing && (
        <Button variant="outlined" startIcon={<Add />} onClick={() => setAdding(true)} sx={{ mb: 1 }}>
          {t('project.addParty')}
        </Button>
      )}
      <RelatedList<Participation>
        resource="participations"
        filter={{ 'project.id': project.id }}
        sort={{ field: 'role', order: 'ASC' }}
        empty={t('resources.participations.page.empty')}
      >
        {(participation) => <ParticipationLine participation={participation} writing={writing} />}
      </RelatedList>
      {adding && <AddParty project={project} onClose={() => setAdding(false)} />}
    </>
  );
};
