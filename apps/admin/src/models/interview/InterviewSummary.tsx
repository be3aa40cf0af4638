import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { ModelParty, Scenario, Sheet } from '../../data/resources/modelContent';
import type { Walk } from '../../shared/form/VerbDialog';
import { useT } from '../../shared/useT';
import { ConfirmSheet, useMayConfirm } from '../ConfirmSheet';
import { Gain, Standing } from '../Standing';
import { nameOf, standingOf } from '../useModel';
import { Again } from './Again';
import type { Step } from './steps';
import { useAnswer } from './useAnswer';
import { useInterview } from './useInterview';
import { WalkDialog } from './WalkDialog';

interface InterviewSummaryProps {
  model: ModelDetail;
  party: ModelParty;
  sheet: Sheet;
  scenario: Scenario | null;
  steps: readonly Step[];
  walk: Walk;
  onClose: () => void;
}

type Question = Exclude<Step, { kind: 'risks' | 'summary' }>;

const isQuestion = (step: Step): step is Question => step.kind !== 'risks' && step.kind !== 'summary';

/** What the answers come to, which are still missing, and all of them to be read once more. */
export const InterviewSummary = ({
  model,
  party,
  sheet,
  scenario,
  steps,
  walk,
  onClose,
}: InterviewSummaryProps) => {
  const t = useT();
  const { go } = useInterview();
  const mayConfirm = useMayConfirm();
  const answerOf = useAnswer(sheet);
  const elsewhere = model.scenarios.filter(
    (other) => other.id !== scenario?.id && standingOf(party, other) === null,
  );
  const asked = steps.filter(isQuestion);
  const missing = asked.filter(({ done }) => !done);
  const questionOf = (step: Question) => {
    const about = 'flow' in step ? step.flow.label : 'risk' in step ? step.risk.label : null;
    return {
      id: step.key,
      text: [t(`interview.short.${step.kind}`), about].filter(Boolean).join(': '),
      go: () => go(party.id, step.key),
    };
  };
  return (
    <WalkDialog
      title={t('interview.summary', { name: nameOf(party) })}
      walk={walk}
      onClose={onClose}
      buttons={
        <>
          <ConfirmSheet party={party} sheet={sheet} onConfirmed={onClose} />
          <Button variant={mayConfirm(sheet) ? 'outlined' : 'contained'} onClick={onClose}>
            {t('interview.finish')}
          </Button>
        </>
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
      <Again of={missing.map(questionOf)} />
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
      {missing.length < asked.length && (
        <>
          <Typography component="h3" variant="h4" sx={{ mt: 2 }}>
            {t('interview.said')}
          </Typography>
          <Again
            of={asked
              .filter(({ done }) => done)
              .map((step) => ({ ...questionOf(step), detail: answerOf(step) }))}
          />
        </>
      )}
    </WalkDialog>
  );
};
