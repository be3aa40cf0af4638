import { useT } from '../../shared/useT';
import type { Walk } from '../../shared/form/VerbDialog';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { ModelParty, Sheet } from '../../data/resources/modelContent';
import { RiskDialog } from '../RiskDialog';
import { useModelRights, useScenario } from '../useModel';
import { GiverDialog, ReceiverDialog } from '../ValuationDialog';
import { AlternativeDialog } from './AlternativeDialog';
import { InterviewSummary } from './InterviewSummary';
import { PointsDialog } from './PointsDialog';
import { stepsOf } from './steps';
import { useInterview } from './useInterview';

interface OfPartyProps {
  model: ModelDetail;
  party: ModelParty;
  sheet: Sheet;
}

const OfParty = ({ model, party, sheet }: OfPartyProps) => {
  const t = useT();
  const interview = useInterview();
  const [scenario] = useScenario(model);
  const steps = stepsOf(party, sheet, scenario);
  const at = Math.max(
    0,
    steps.findIndex(({ key }) => key === interview.step),
  );
  const step = steps[at];
  if (!step) return null;
  const to = (index: number) => interview.go(party.id, steps[index]?.key);
  const walk: Walk = {
    where: `${t('interview.where', { at: at + 1, of: steps.length })} · ${t(`interview.ask.${step.kind}`)}`,
    next: () => to(at + 1),
    back: at > 0 ? () => to(at - 1) : null,
  };
  const common = { model, party, walk, onClose: () => interview.go(null) };
  if (step.kind === 'points') return <PointsDialog key={step.key} {...common} sheet={sheet} />;
  if (step.kind === 'alternative') return <AlternativeDialog key={step.key} {...common} sheet={sheet} />;
  if (step.kind === 'gets') return <ReceiverDialog key={step.key} {...common} flow={step.flow} />;
  if (step.kind === 'gives') return <GiverDialog key={step.key} {...common} flow={step.flow} />;
  if (step.kind === 'risk') return <RiskDialog key={step.key} {...common} risk={step.risk} />;
  return <InterviewSummary {...common} scenario={scenario} steps={steps} />;
};

/** The five questions to one party, over the page of the model; for who may write its values. */
export const Interview = ({ model }: { model: ModelDetail }) => {
  const { party: asked } = useInterview();
  const { values } = useModelRights(model);
  const party = model.parties.find(({ id }) => id === asked);
  return values && party?.sheet ? <OfParty model={model} party={party} sheet={party.sheet} /> : null;
};
