import Stack from '@mui/material/Stack';
import { useRecordContext } from 'ra-core';
import type { Interaction } from '../data/resources/interactions';
import type { Project } from '../data/resources/projects';
import { InteractionEntry } from '../interactions/InteractionEntry';
import { LogContact } from '../interactions/LogContact';
import { RelatedList } from '../shared/list/RelatedList';
import { useT } from '../shared/useT';

/** The contacts about the project, the latest first, and a new one. */
export const ProjectInteractions = () => {
  const t = useT();
  const project = useRecordContext<Project>();
  if (!project) return null;
  const { id, title, programme } = project;
  return (
    <>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 1 }}>
        <LogContact programme={programme} project={{ id, title }} />
      </Stack>
      <RelatedList<Interaction>
        resource="interactions"
        filter={{ 'project.id': id }}
        sort={{ field: 'at', order: 'DESC' }}
        empty={t('project.noInteractions')}
      >
        {(interaction) => <InteractionEntry interaction={interaction} />}
      </RelatedList>
    </>
  );
};
