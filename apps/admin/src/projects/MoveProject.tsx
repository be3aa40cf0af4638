import Forward from '@mui/icons-material/ArrowForwardOutlined';
import Button from '@mui/material/Button';
import { SIDE_STATES, type ProjectStage } from '@tlaka/domain';
import { useRecordContext } from 'ra-core';
import { useState } from 'react';
import type { Project } from '../data/resources/projects';
import { useTlaka } from '../data/useTlaka';
import { MoveDialog } from '../shared/form/MoveDialog';
import { useT } from '../shared/useT';
import { useProjectReach } from './useProjectReach';

const isAside = (stage: string): boolean => (SIDE_STATES as readonly string[]).includes(stage);

/** Opens the ways ahead of the project; only for who may take one. */
export const MoveProject = () => {
  const t = useT();
  const tlaka = useTlaka();
  const reaches = useProjectReach();
  const project = useRecordContext<Project>();
  const [open, setOpen] = useState(false);
  if (!project || !reaches('project.move', project)) return null;
  return (
    <>
      <Button variant="contained" startIcon={<Forward />} onClick={() => setOpen(true)}>
        {t('move.open')}
      </Button>
      {open && (
        <MoveDialog
          title={t('move.project')}
          vocabulary="projectStage"
          id={project.id}
          load={() => tlaka.projectMoves(project.id)}
          move={(to, { note, revisitOn, override }) =>
            tlaka.moveProject({
              id: project.id,
              to: to as ProjectStage,
              expectedVersion: project.version,
              note: note || null,
              revisitOn: (isAside(to) && revisitOn) || null,
              override: override || null,
            })
          }
          revisitable={isAside}
          mayOverride={reaches('project.override', project)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
};
