import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { EXTERNAL } from '@tlaka/domain';
import type { ReactNode } from 'react';
import type { ModelDetail } from '../../data/resources/engagementModels';
import { adviceOf, type Scenario } from '../../data/resources/modelContent';
import { Unknown } from '../../shared/field/Unknown';
import { Twins } from '../../shared/layout/Twins';
import { useT } from '../../shared/useT';
import { OfScenario } from '../OfScenario';
import { TabLink } from '../TabLink';
import { nameOf, useModelRights } from '../useModel';
import { Loops } from './Loops';
import { endsOf, scoreOf } from './network';
import { NetworkPicture } from './NetworkPicture';
import { NetworkTable } from './NetworkTable';
import { Unscored } from './Unscored';

/** A flow as it stands in the picture and in the table. */
export interface NetworkFlow {
  id: string;
  number: number;
  label: string;
  from: string;
  to: string;
  tangible: boolean;
  /** Null while it is not scored or hidden. */
  score: number | null;
}

const NetworkOf = ({ model, scenario }: { model: ModelDetail; scenario: Scenario }): ReactNode => {
  const t = useT();
  const { content } = useModelRights(model);
  const advice = adviceOf(scenario);
  if (scenario.flows.length === 0)
    return (
      <Typography variant="body2" color="textSecondary">
        {t('insight.network.empty')} {content && <TabLink model={model}>{t('model.addFlow')}</TabLink>}
      </Typography>
    );
  const flows = scenario.flows.map((flow, at): NetworkFlow => ({
    id: flow.id,
    number: at + 1,
    label: flow.label,
    ...endsOf(flow),
    tangible: flow.tangible,
    score: advice && scoreOf(flow),
  }));
  const parties = new Map(model.parties.map((party) => [party.id, nameOf(party)]));
  if (flows.some(({ from, to }) => from === EXTERNAL || to === EXTERNAL))
    parties.set(EXTERNAL, t('model.externalShort'));
  return (
    <>
      <Box component="section" sx={{ minWidth: 0 }}>
        <Typography variant="h3">{t('insight.network.picture')}</Typography>
        <Twins
          picture={<NetworkPicture parties={parties} flows={flows} scored={advice !== null} />}
          table={<NetworkTable parties={parties} flows={flows} network={advice?.network ?? null} />}
        />
      </Box>
      {advice ? (
        <>
          <Loops parties={parties} scenario={scenario} network={advice.network} />
          <Unscored model={model} scenario={scenario} />
        </>
      ) : (
        <Unknown text="insight.network.hidden" />
      )}
    </>
  );
};

/** Who gives what to whom as a picture, and which of it comes back. */
export const Network = () => (
  <OfScenario>{(model, scenario) => <NetworkOf model={model} scenario={scenario} />}</OfScenario>
);
