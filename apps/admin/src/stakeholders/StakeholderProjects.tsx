import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { required, useCanAccess, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import type { Participation } from '../data/resources/participations';
import type { StakeholderDetail } from '../data/resources/stakeholders';
import { StageChip, StateChip } from '../shared/field/chips';
import { EnumField } from '../shared/field/EnumField';
import { NameLink } from '../shared/field/NameLink';
import { Words } from '../shared/field/Words';
import { DialogForm } from '../shared/form/RecordDialog';
import { EnumInput } from '../shared/input/EnumInput';
import { OneInput } from '../shared/input/OneInput';
import { RelatedList } from '../shared/list/RelatedList';
import { useT } from '../shared/useT';

const Line = ({ participation }: { participation: Participation }) => {
  const { project, state, contribution } = participation;
  return (
    <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <NameLink resource="projects" id={project.id} name={project.title} />
      <StageChip source="project.stage" />
      <EnumField source="role" vocabulary="participationRole" />
      <StateChip vocabulary="participationState" term={state} />
      {contribution && <Words>{contribution}</Words>}
    </Stack>
  );
};

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
  const { canAccess } = useCanAccess({ resource: 'participations', action: 'create' });
  const [adding, setAdding] = useState(false);
  if (!record) return null;
  return (
    <>
      {canAccess && (
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
        {(participation) => <Line participation={participation} />}
      </RelatedList>
      {adding && <AddToProject stakeholder={record} onClose={() => setAdding(false)} />}
    </>
  );
};
