import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { NotEnough, Suggestion } from '@tlaka/domain';
import { useState, type ReactNode } from 'react';
import type { ModelDetail } from '../data/resources/engagementModels';
import { adviceOf, type Advice, type ModelParty, type Scenario } from '../data/resources/modelContent';
import { useFigures } from '../shared/useFigures';
import { useLanguage } from '../shared/useLanguage';
import { useOnPaper } from '../shared/layout/onPaper';
import { useT } from '../shared/useT';
import type { InsightProps } from './insightProps';
import { TrySuggestion } from './TrySuggestion';
import { nameOf, standingOf, useModelRights } from './useModel';

/** How many suggestions for a party stand on the page at first, the best ones. */
const FIRST = 3;

interface SuggestedProps {
  suggestion: Suggestion;
  /** The button that tries it, for who may. */
  attempt: ReactNode;
}

const Suggested = ({ suggestion, attempt }: SuggestedProps) => {
  const { text, everybodyWins, minRelativeGain } = suggestion;
  const t = useT();
  const language = useLanguage();
  const { percent } = useFigures();
  return (
    <Box component="li" sx={{ mb: 1 }}>
      <Typography variant="body2">{text[language]}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t(everybodyWins ? 'model.advice.everybody' : 'model.advice.others')}{' '}
        {t('model.advice.weakest', { percent: percent(minRelativeGain) })}
      </Typography>
      {attempt}
    </Box>
  );
};

const Fruitless = ({ notEnough }: { notEnough: readonly NotEnough[] }) => {
  const t = useT();
  const language = useLanguage();
  const onPaper = useOnPaper();
  if (notEnough.length === 0) return null;
  return (
    <Box component="details" {...(onPaper ? { open: true } : {})}>
      <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', py: 0.5 }}>
        {t('model.advice.notEnough')}
      </Typography>
      <Box component="ul" sx={{ pl: 2.5, m: 0 }}>
        {notEnough.map(({ kind, flow, text }) => (
          <Typography key={`${kind} ${flow}`} component="li" variant="body2">
            {text[language]}
          </Typography>
        ))}
      </Box>
    </Box>
  );
};

interface FoldingProps {
  title: string;
  folded: boolean;
  children: ReactNode;
}

/** A part that opens at its title, where there are too many to read them all at once. */
const Folding = ({ title, folded, children }: FoldingProps) => {
  const heading = (
    <Typography component="h4" variant="h4" sx={{ display: 'inline' }}>
      {title}
    </Typography>
  );
  return folded ? (
    <Box component="details">
      <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
        {heading}
      </Box>
      {children}
    </Box>
  ) : (
    <Box>
      {heading}
      {children}
    </Box>
  );
};

/** From how many parties on, their lists stand folded. */
const MANY = 3;

interface ForPartyProps {
  model: ModelDetail;
  scenario: Scenario;
  party: ModelParty;
  advice: Advice;
  folded: boolean;
}

const ForParty = ({ model, scenario, party, advice, folded }: ForPartyProps) => {
  const t = useT();
  const { content } = useModelRights(model);
  const onPaper = useOnPaper();
  const [all, setAll] = useState(onPaper);
  const own = <Of extends { target: string }>(those: readonly Of[]) =>
    those.filter(({ target }) => target === party.id);
  const suggestions = own(advice.suggestions);
  const shown = all ? suggestions : suggestions.slice(0, FIRST);
  return (
    <Folding title={t('model.advice.for', { name: nameOf(party) })} folded={folded}>
      {suggestions.length === 0 && <Typography variant="body2">{t('model.advice.noSingle')}</Typography>}
      <Box component="ol" sx={{ typography: 'body2', pl: 2.5, my: 0.5 }}>
        {shown.map((suggestion) => (
          <Suggested
            key={suggestion.text.en}
            suggestion={suggestion}
            attempt={
              content && <TrySuggestion scenario={scenario} place={advice.suggestions.indexOf(suggestion)} />
            }
          />
        ))}
      </Box>
      {shown.length < suggestions.length && (
        <Button onClick={() => setAll(true)}>
          {t('list.others', { smart_count: suggestions.length - shown.length })}
        </Button>
      )}
      <Fruitless notEnough={own(advice.notEnough)} />
    </Folding>
  );
};

const AdviceOf = ({ model, scenario, advice }: InsightProps): ReactNode => {
  const t = useT();
  const { percent } = useFigures();
  const onPaper = useOnPaper();
  if (scenario.evaluation?.verdict === 'INCOMPLETE')
    return <Typography variant="body2">{t('model.advice.incomplete')}</Typography>;
  const short = model.parties.filter((party) => standingOf(party, scenario) !== 'WIN');
  if (short.length === 0) {
    const fragile = scenario.evaluation?.verdict === 'FRAGILE_WIN_WIN';
    return (
      <Typography variant="body2">
        {t(fragile ? 'model.advice.fragile' : 'model.advice.nothing', {
          percent: percent(advice.robustness?.pAllWin ?? 0),
        })}
      </Typography>
    );
  }
  return short.map((party) => (
    <ForParty
      key={party.id}
      model={model}
      scenario={scenario}
      party={party}
      advice={advice}
      folded={short.length >= MANY && !onPaper}
    />
  ));
};

/** The smallest changes that lift each party to its minimum gain, for who may read what they are computed from. */
export const AdviceSection = ({ model, scenario }: { model: ModelDetail; scenario: Scenario }) => {
  const t = useT();
  const advice = adviceOf(scenario);
  if (!advice) return null;
  return (
    <Stack component="section" spacing={1} sx={{ maxWidth: '85ch' }}>
      <Typography variant="h3">{t('model.advice.title')}</Typography>
      <AdviceOf model={model} scenario={scenario} advice={advice} />
    </Stack>
  );
};
