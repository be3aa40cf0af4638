import Typography from '@mui/material/Typography';
import type { ModelParty, ValueFlow } from '../data/resources/modelContent';
import { interestsOf } from '../data/resources/modelContent';
import { formatNumber } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { nameOf } from './useModel';
import { fulfilmentWords, likelihoodWords, worded } from './words';

interface SideProps {
  flow: ValueFlow;
  party: ModelParty;
}

const ToReceiver = ({ flow, party }: SideProps) => {
  const t = useT();
  const language = useLanguage();
  const side = flow.valuation?.receiver;
  const name = nameOf(party);
  if (!side) return null;
  if (!side.fulfilment || !side.likelihood)
    return <Typography variant="body2">{t('model.notValuedReceiver', { name })}</Typography>;
  const interests = party.sheet ? interestsOf(party.sheet) : [];
  return (
    <Typography variant="body2">
      {t('model.worth', {
        name,
        interest: interests.find(({ id }) => id === side.interest)?.label ?? t('model.noInterest'),
        fulfilment: worded(side.fulfilment.mode, fulfilmentWords(t), language),
        likelihood: worded(side.likelihood.mode, likelihoodWords(t), language),
      })}
    </Typography>
  );
};

const ToGiver = ({ flow, party }: SideProps) => {
  const t = useT();
  const language = useLanguage();
  const side = flow.valuation?.giver;
  const name = nameOf(party);
  if (!side) return null;
  if (!side.cost) return <Typography variant="body2">{t('model.notValuedGiver', { name })}</Typography>;
  return (
    <Typography variant="body2">
      {t('model.cost', { name, points: formatNumber(side.cost.mode, language) })}
    </Typography>
  );
};

interface FlowWorthProps {
  flow: ValueFlow;
  giver: ModelParty | undefined;
  receiver: ModelParty | undefined;
}

/** What a flow is worth to either side, as far as one may know. */
export const FlowWorth = ({ flow, giver, receiver }: FlowWorthProps) => (
  <>
    {receiver && <ToReceiver flow={flow} party={receiver} />}
    {giver && <ToGiver flow={flow} party={giver} />}
  </>
);
