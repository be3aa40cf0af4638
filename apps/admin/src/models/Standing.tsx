import Typography from '@mui/material/Typography';
import type { ModelParty, Scenario, Sheet } from '../data/resources/modelContent';
import { StateChip } from '../shared/field/chips';
import { Unknown } from '../shared/field/Unknown';
import { useFigures } from '../shared/useFigures';
import { useT } from '../shared/useT';
import { standingOf } from './useModel';

interface OutcomeProps {
  party: ModelParty;
  scenario: Scenario;
}

/** How a party fares in words: hidden, not stated yet, or a status. */
export const Standing = ({ party, scenario }: OutcomeProps) => {
  const status = standingOf(party, scenario);
  if (status === undefined) return <Unknown text="value.hidden" />;
  return status ? <StateChip vocabulary="partyStatus" term={status} /> : <Unknown text="model.notStated" />;
};

type Figures = Pick<
  Sheet['outcomes'][number],
  'surplus' | 'lowestSurplus' | 'highestSurplus' | 'winProbability'
>;

/** What the deal leaves a party, in figures. */
export const GainFigures = ({
  figures: { surplus, lowestSurplus, highestSurplus, winProbability },
}: {
  figures: Figures;
}) => {
  const t = useT();
  const figures = useFigures();
  if (surplus === null) return null;
  const parts = [
    `${t('model.surplus')}: ${figures.gain(surplus)}`,
    lowestSurplus !== null &&
      highestSurplus !== null &&
      figures.surplus(lowestSurplus) !== figures.surplus(highestSurplus) &&
      t('model.range', { low: figures.surplus(lowestSurplus), high: figures.gain(highestSurplus) }),
    winProbability !== null && t('model.winChance', { percent: figures.percent(winProbability) }),
  ];
  return (
    <Typography variant="body2" color="textSecondary">
      {parts.filter(Boolean).join(' · ')}
    </Typography>
  );
};

/** The figures behind the word, for who may read them. */
export const Gain = ({ party, scenario }: OutcomeProps) => {
  const outcome = party.sheet?.outcomes.find((one) => one.scenario.id === scenario.id);
  return outcome ? <GainFigures figures={outcome} /> : null;
};
