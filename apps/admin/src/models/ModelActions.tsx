import Forward from '@mui/icons-material/ArrowForwardOutlined';
import Download from '@mui/icons-material/DownloadOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import Revision from '@mui/icons-material/DifferenceOutlined';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { MODEL_MOVES, type ModelStatus } from '@tlaka/domain';
import { useNotify, useRedirect } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { ModelDetail } from '../data/resources/engagementModels';
import { useTlaka } from '../data/useTlaka';
import { MoveDialog } from '../shared/form/MoveDialog';
import { useT } from '../shared/useT';
import { movesOf } from './movesOf';
import { saveAs } from './saveAs';
import { SCENARIO, useModel, useModelRights, useScenario } from './useModel';

const Revise = ({ model }: { model: ModelDetail }) => {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const { createRevision } = useTlaka();
  const { mutate, isPending } = useMutation({
    mutationFn: () => createRevision(model.id),
    onSuccess: (id) => redirect('show', 'engagementModels', id),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  return (
    <Button variant="outlined" startIcon={<Revision />} disabled={isPending} onClick={() => mutate()}>
      {t('model.newRevision')}
    </Button>
  );
};

const Export = ({ model }: { model: ModelDetail }) => {
  const t = useT();
  const notify = useNotify();
  const { exportModel } = useTlaka();
  const { mutate, isPending } = useMutation({
    mutationFn: () => exportModel(model.id),
    onSuccess: (document) => saveAs(`${model.project.code}-${model.revision}.json`, document),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  return (
    <Button startIcon={<Download />} disabled={isPending} onClick={() => mutate()}>
      {t('modelDocument.export')}
    </Button>
  );
};

/** Leads to the model laid out for paper, with the scenario in sight; without one there is nothing to print. */
const PrintLink = ({ model }: { model: ModelDetail }) => {
  const t = useT();
  const [scenario] = useScenario(model);
  if (!scenario) return null;
  return (
    <Button
      startIcon={<Print />}
      component={Link}
      to={{ pathname: `/engagementModels/${model.id}/print`, search: `?${SCENARIO}=${scenario.id}` }}
    >
      {t('print.act')}
    </Button>
  );
};

const ActionsOf = ({ model }: { model: ModelDetail }) => {
  const t = useT();
  const tlaka = useTlaka();
  const rights = useModelRights(model);
  const [moving, setMoving] = useState(false);
  return (
    <>
      <PrintLink model={model} />
      {rights.all && <Export model={model} />}
      {rights.revise && <Revise model={model} />}
      {rights.move && MODEL_MOVES[model.status].length > 0 && (
        <Button variant="contained" startIcon={<Forward />} onClick={() => setMoving(true)}>
          {t('model.move')}
        </Button>
      )}
      {moving && (
        <MoveDialog
          title={t('move.model')}
          vocabulary="modelStatus"
          id={model.id}
          load={async () => movesOf(await tlaka.engagementModelMoves(model.id), model, rights.values)}
          move={(to, { note, override }) =>
            tlaka.moveEngagementModel({
              id: model.id,
              to: to as ModelStatus,
              expectedVersion: model.version,
              note: note || null,
              override: override || null,
            })
          }
          mayOverride={rights.override}
          onClose={() => setMoving(false)}
        />
      )}
    </>
  );
};

/** The verbs of a model: its status, a new revision of frozen content, the model on paper and as a document. */
export const ModelActions = () => {
  const model = useModel();
  return model ? <ActionsOf model={model} /> : null;
};
