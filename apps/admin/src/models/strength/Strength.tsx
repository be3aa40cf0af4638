import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ModelDetail } from '../../data/resources/engagementModels';
import { adviceOf, type Scenario } from '../../data/resources/modelContent';
import { useT } from '../../shared/useT';
import { OfScenario } from '../OfScenario';
import { TabLink } from '../TabLink';
import { useModelRights } from '../useModel';
import { Departures } from './Departures';
import { TippingPoints } from './TippingPoints';
import { Tornado } from './Tornado';

/** The same of one scenario, without the choice of it. */
export const StrengthOf = ({ model, scenario }: { model: ModelDetail; scenario: Scenario }): ReactNode => {
  const t = useT();
  const { values } = useModelRights(model);
  const advice = adviceOf(scenario);
  if (!advice) return null;
  if (!advice.measures)
    return (
      <Typography variant="body2">
        {t('insight.strength.incomplete')}{' '}
        {values && (
          <TabLink model={model} tab="parties">
            {t('model.sheets')}
          </TabLink>
        )}
      </Typography>
    );
  return (
    <>
      <Departures model={model} scenario={scenario} advice={advice} />
      <TippingPoints model={model} scenario={scenario} advice={advice} />
      <Tornado model={model} scenario={scenario} advice={advice} />
    </>
  );
};

/** How much a deal withstands: who must not leave, how far each value may move, which answers matter most. */
export const Strength = () => (
  <OfScenario>{(model, scenario) => <StrengthOf model={model} scenario={scenario} />}</OfScenario>
);
