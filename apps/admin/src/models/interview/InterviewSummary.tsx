import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { ModelParty, Scenario } from '../../data/resources/modelContent';
import type { Walk } from '../../shared/form/VerbDialog';
import { useT } from '../../shared/useT';
import { Gain, Standing } from '../Standing';
import { nameOf, standingOf } from '../useModel';
import type { Step } from './steps';
import { useInterview } from './useInterview';

interface InterviewSummaryProps {
  model: ModelDetail;
  party: ModelParty;
  scenario: Scenario | null;
  steps: readonly Step[];
  walk: Walk;
  onClose: () => void;
}

const Again = ({ of }: { of: readonly (readonly [text: string, go: () => void])[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2 }}>
    {of.map(([text, go]) => (
      <li key={text}>
        <Button onClick={go} sx={{ textAlign: 'start' }}>
          {text}
        </Button>
      </li>
    ))}
  </Box>
);

/** What the answers come to, and which are still missing. */
export const InterviewSummary = ({ model, party, scenario, steps, walk, onClose }: InterviewSummaryProps) => {
  const t = useT();
  const titleId = useId();
  const { go } = useInterview();
  const elsewhere = model.scenarios.filter(
    (other) => other.id !== scenario?.id && standingOf(party, other) === null,
  );
  const missing = steps.filter(({ done }) => !done);
  const called = (step: Step): string => {
    const about = 'flow' in step ? step.flow.label : 'risk' in step ? step.risk?.label : null;
    return [t(`interview.ask.${step.kind}`), about].filter(Boolean).join(': ');
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={titleId}>
      <Box sx={{ p: 3 }}>
        <Typography variant="body2" color="textSecondary">
          {walk.where}
        </Typography>
        <Typography id={titleId} variant="h2" sx={{ mb: 1 }}>
          {t('interview.summary', { name: nameOf(party) })}
        </Typography>
        {scenario && <Standing party={party} scenario={scenario} />}
        {scenario && <Gain party={party} scenario={scenario} />}
        {scenario?.evaluation && (
          <Typography variant="body2" sx={{ my: 1 }}>
            {t(`model.verdict.${scenario.evaluation.verdict}`)}
          </Typography>
        )}
        <Typography variant="body2" sx={{ mt: 1 }}>
          {t(missing.length > 0 ? 'interview.missing' : 'interview.whole')}
        </Typography>
        <Again of={missing.map((step) => [called(step), () => go(party.id, step.key)])} />
        {elsewhere.length > 0 && (
          <>
            <Typography variant="body2" sx={{ mt: 1 }}>
              {t('interview.elsewhere')}
            </Typography>
            <Again of={elsewhere.map(({ id, name }) => [name, () => go(party.id, null, id)])} />
          </>
        )}
        <Stack direction="row" spacing={1} sx={{ pt: 2 }}>
          <Button variant="contained" onClick={onClose}>
            {t('interview.finish')}
          </Button>
          {walk.back && <Button onClick={walk.back}>{t('interview.back')}</Button>}
        </Stack>
      </Box>
    </Dialog>
  );
};
