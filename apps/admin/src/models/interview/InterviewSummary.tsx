import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { ModelParty, Scenario } from '../../data/resources/modelContent';
import type { Walk } from '../../shared/form/VerbDialog';
import { useT } from '../../shared/useT';
import { Gain, Standing } from '../Standing';
import { nameOf, standingOf } from '../useModel';
import { Again } from './Again';
import type { Step } from './steps';
import { useInterview } from './useInterview';
import { WalkDialog } from './WalkDialog';

interface InterviewSummaryProps {
  model: ModelDetail;
  party: ModelParty;
  scenario: Scenario | null;
  steps: readonly Step[];
  walk: Walk;
  onClose: () => void;
}

/** What the answers come to, and which are still missing. */
export const InterviewSummary = ({ model, party, scenario, steps, walk, onClose }: InterviewSummaryProps) => {
  const t = useT();
  const { go } = useInterview();
  const elsewhere = model.scenarios.filter(
    (other) => other.id !== scenario?.id && standingOf(party, other) === null,
  );
  const missing = steps.filter(({ done }) => !done);
  const called = (step: Step): string => {
    const about = 'flow' in step ? step.flow.label : 'risk' in step ? step.risk.label : null;
    return [t(`interview.ask.${step.kind}`), about].filter(Boolean).join(': ');
  };
  return (
    <WalkDialog
      title={t('interview.summary', { name: nameOf(party) })}
      walk={walk}
      onClose={onClose}
      buttons={
        <Button variant="contained" onClick={onClose}>
          {t('interview.finish')}
        </Button>
      }
    >
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
      <Again
        of={missing.map((step) => ({ id: step.key, text: called(step), go: () => go(party.id, step.key) }))}
      />
      {elsewhere.length > 0 && (
        <>
          <Typography variant="body2" sx={{ mt: 1 }}>
            {t('interview.elsewhere')}
          </Typography>
          <Again
            of={elsewhere.map(({ id, name }) => ({ id, text: name, go: () => go(party.id, null, id) }))}
          />
        </>
      )}
    </WalkDialog>
  );
};
