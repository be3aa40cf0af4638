import { useT } from '../../shared/useT';
import { usePermission } from '../../shared/usePermission';
import type { Walk } from '../../shared/form/VerbDialog';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { ModelParty, Scenario, Sheet } from '../../data/resources/modelContent';
import { RiskDialog } from '../RiskDialog';
import { nameOf, useModelRights, useScenario } from '../useModel';
import { GiverDialog, ReceiverDialog } from '../ValuationDialog';
import { AlternativeDialog } from './AlternativeDialog';
import { InterviewClosed } from './InterviewClosed';
import { InterviewSummary } from './InterviewSummary';
import { PointsDialog } from './PointsDialog';
import { RisksDialog } from './RisksDialog';
import { NEW_RISK, placeFor, placeOf, stepsOf, type Step } from './steps';
import { useInterview } from './useInterview';

interface OfPartyProps {
  model: ModelDetail;
  party: ModelParty;
  sheet: Sheet;
}

/** Which question it is, of how many screens, what it asks and about which scenario. */
const useWhere = () => {
  const t = useT();
  return (steps: readonly Step[], step: Step, scenario: Scenario | null): string => {
    const place = placeOf(steps, step);
    const ofScenario = 'flow' in step || step.kind === 'summary';
    return [
      place && t('interview.question', { question: place.question }),
      place && place.of > 1 && t('interview.where', { at: place.at, of: place.of }),
      t(`interview.ask.${step.kind}`),
      ofScenario && scenario?.name,
    ]
      .filter(Boolean)
      .join(' · ');
  };
};

const OfParty = ({ model, party, sheet }: OfPartyProps) => {
  const t = useT();
  const may = usePermission();
  const whereIn = useWhere();
  const interview = useInterview();
  const [scenario] = useScenario(model);
  const steps = stepsOf(party, sheet, scenario);
  const at = placeFor(steps, interview.step);
  const step = steps[at];
  if (!step) return null;
  const to = (index: number) => interview.go(party.id, steps[index]?.key ?? null);
  const walk: Walk = {
    where: whereIn(steps, step, scenario),
    said: may('model.write') ? t('interview.estimate', { name: nameOf(party) }) : t('interview.ownStatement'),
    next: () => to(at + 1),
    back: at > 0 ? () => to(at - 1) : null,
  };
  const common = { model, party, walk, onClose: () => interview.go(null) };
  if (step.kind === 'points') return <PointsDialog key={step.key} {...common} sheet={sheet} />;
  if (step.kind === 'alternative') return <AlternativeDialog key={step.key} {...common} sheet={sheet} />;
  if (step.kind === 'gets') return <ReceiverDialog key={step.key} {...common} flow={step.flow} />;
  if (step.kind === 'gives') return <GiverDialog key={step.key} {...common} flow={step.flow} />;
  if (step.kind === 'risk') return <RiskDialog key={step.key} {...common} risk={step.risk} />;
  if (step.kind === 'risks' && interview.step === NEW_RISK)
    return <RiskDialog {...common} walk={{ ...walk, next: () => to(at), back: () => to(at) }} risk={null} />;
  if (step.kind === 'risks') return <RisksDialog {...common} risks={step.risks} />;
  return <InterviewSummary {...common} sheet={sheet} scenario={scenario} steps={steps} />;
};

/** The five questions to one party, over the page of the model; who may not answer them reads why. */
export const Interview = ({ model }: { model: ModelDetail }) => {
  const { party: asked } = useInterview();
  const { values } = useModelRights(model);
  const party = model.parties.find(({ id }) => id === asked);
  if (!asked) return null;
  return values && party?.sheet ? (
    <OfParty model={model} party={party} sheet={party.sheet} />
  ) : (
    <InterviewClosed model={model} party={party} />
  );
};
