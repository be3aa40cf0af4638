import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { ModelParty, Scenario } from '../data/resources/modelContent';
import { StateChip } from '../shared/field/chips';
import { NameLink } from '../shared/field/NameLink';
import { Unknown } from '../shared/field/Unknown';
import { formatNumber } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { nameOf, standingOf } from './useModel';

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

const ONE_DIGIT = { maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;

/** The figures behind the word, for who may read them. */
export const Gain = ({ party, scenario }: OutcomeProps) => {
  const t = useT();
  const language = useLanguage();
  const outcome = party.sheet?.outcomes.find((one) => one.scenario.id === scenario.id);
  if (!outcome || outcome.surplus === null) return null;
  const figure = (value: number) => formatNumber(value, language, ONE_DIGIT);
  const { surplus, lowestSurplus, highestSurplus, winProbability } = outcome;
  const parts = [
    `${t('model.surplus')}: ${figure(surplus)}`,
    lowestSurplus !== null &&
      highestSurplus !== null &&
      t('model.range', { low: figure(lowestSurplus), high: figure(highestSurplus) }),
    winProbability !== null &&
      t('model.winChance', { percent: formatNumber(winProbability, language, { style: 'percent' }) }),
  ];
  return (
    <Typography variant="body2" color="textSecondary">
      {parts.filter(Boolean).join(' · ')}
    </Typography>
  );
};

/** How each party fares in the scenario, and who has not stated values. */
export const Outcomes = ({ model, scenario }: { model: ModelDetail; scenario: Scenario }) => {
  const t = useT();
  const silent = model.parties.filter((party) => standingOf(party, scenario) === null);
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t('model.outcomes')}
      </Typography>
      {silent.length > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 1 }}>
          {t('model.stillToState', { names: silent.map(nameOf).join(', ') })}
        </Alert>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {model.parties.map((party) => (
          <Box component="li" key={party.id} sx={{ py: 0.75 }}>
            <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
              <NameLink resource="stakeholders" id={party.stakeholder.id} name={nameOf(party)} />
              <Standing party={party} scenario={scenario} />
            </Stack>
            <Gain party={party} scenario={scenario} />
          </Box>
        ))}
      </Box>
    </Box>
  );
};
