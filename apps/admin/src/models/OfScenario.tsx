import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { Scenario } from '../data/resources/modelContent';
import { useT } from '../shared/useT';
import { ScenarioChoice } from './ScenarioChoice';
import { Stale } from './Stale';
import { TabLink } from './TabLink';
import { useModel, useModelRights, useScenario } from './useModel';

/** Says that there is nothing to look at yet, and leads to where a scenario is begun, for who may begin one. */
const NoScenario = ({ model }: { model: ModelDetail }) => {
  const t = useT();
  const { content } = useModelRights(model);
  return (
    <Typography variant="body2" color="textSecondary">
      {t('model.noScenario')} {content && <TabLink model={model}>{t('model.newScenario')}</TabLink>}
    </Typography>
  );
};

interface OfScenarioProps {
  children: (model: ModelDetail, scenario: Scenario) => ReactNode;
}

/** A tab about the scenario in sight, under the choice of it. */
export const OfScenario = ({ children }: OfScenarioProps) => {
  const model = useModel();
  const [scenario, pick] = useScenario(model);
  if (!model) return null;
  return (
    <Stack spacing={3} sx={{ minWidth: 0 }}>
      <ScenarioChoice model={model} scenario={scenario} onPick={pick} />
      {scenario ? (
        <>
          <Stale scenario={scenario} />
          {children(model, scenario)}
        </>
      ) : (
        <NoScenario model={model} />
      )}
    </Stack>
  );
};
