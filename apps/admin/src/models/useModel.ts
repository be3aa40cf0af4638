import {
  answerObstacles,
  changeObstacles,
  choiceObstacles,
  isFrozen,
  newModelObstacles,
} from '@tlaka/domain';
import { useRecordContext } from 'ra-core';
import { useSearchParams } from 'react-router-dom';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { ModelParty, Scenario } from '../data/resources/modelContent';
import { useOnPaper } from '../shared/layout/onPaper';
import { useReach, useViewerId } from '../shared/useReach';

/** Where the address keeps the scenario in sight. */
export const SCENARIO = 'scenario';

/** What the viewer may do with the model on the page. */
export interface ModelRights {
  /** Change its content: parties, scenarios, flows. */
  content: boolean;
  /** Change what a party states, where one may read it. */
  values: boolean;
  /** Say which scenario is meant, until the parties have agreed. */
  choose: boolean;
  /** Read what its form asks to be in place before. */
  preconditions: boolean;
  /** Say what of that is in place, until the model is in force. */
  answer: boolean;
  move: boolean;
  /** Have it agreed against the verdict. */
  override: boolean;
  revise: boolean;
  /** Bring it back to the lists. */
  restore: boolean;
  open: boolean;
  /** Read what all parties state, and what follows from it. */
  all: boolean;
}

const READING = {
  content: false,
  values: false,
  choose: false,
  answer: false,
  move: false,
  override: false,
  revise: false,
  restore: false,
  open: false,
};

/** The rights of the viewer over a model; frozen content is nobody's to change, nor is that of a project that is over, and
 * on paper nothing is. */
export const useRightsOf = (): ((model: ModelDetail) => ModelRights) => {
  const reaches = useReach();
  const viewer = useViewerId();
  const onPaper = useOnPaper();
  return (model) => ({ ...rightsOver(model, reaches, viewer), ...(onPaper ? READING : {}) });
};

/** The same, of the model at hand. */
export const useModelRights = (model: ModelDetail): ModelRights => useRightsOf()(model);

const rightsOver = (
  model: ModelDetail,
  reaches: ReturnType<typeof useReach>,
  viewer: string | null,
): ModelRights => {
  const coordinator = model.project.coordinator;
  const owned = { programmeId: model.programme.id, own: coordinator !== null && coordinator.id === viewer };
  const archived = Boolean(model.archivedAt);
  const writes = !archived && reaches('model.write', owned);
  const goesOn = !archived && changeObstacles(model.project).length === 0;
  const open = goesOn && !isFrozen(model.status);
  const hidden = model.parties.some(({ sheet }) => sheet === null);
  return {
    content: open && writes,
    // What is one's own here is what one may read; the sheets themselves say that.
    values: open && reaches('valuation.write', { ...owned, own: true }),
    choose: writes && goesOn && choiceObstacles(model.status).length === 0,
    preconditions: reaches('precondition.read', owned),
    answer: writes && goesOn && answerObstacles(model.status).length === 0,
    move: !archived && reaches('model.move', owned),
    override: !archived && reaches('project.override', owned),
    revise: writes && isFrozen(model.status) && newModelObstacles(model.project).length === 0,
    restore: archived && reaches('model.write', owned),
    open: hidden && reaches('valuation.open', owned),
    all: reaches('evaluation.detail', owned) || (model.parties.length > 0 && !hidden),
  };
};

/** The model of the page. */
export const useModel = (): ModelDetail | null => useRecordContext<ModelDetail>() ?? null;

/** Brings a scenario into sight: its id goes into the address. */
export const usePickScenario = (): ((id: string) => void) => {
  const [, setSearch] = useSearchParams();
  return (id) =>
    setSearch(
      (before) => {
        before.set(SCENARIO, id);
        return before;
      },
      { replace: true },
    );
};

/** The scenario in sight, kept in the address: the chosen one, else the first. */
export const useScenario = (model: ModelDetail | null): [Scenario | null, (id: string) => void] => {
  const [search] = useSearchParams();
  const pick = usePickScenario();
  const scenarios = model?.scenarios ?? [];
  const known = (wanted: string | null | undefined) => scenarios.find(({ id }) => id === wanted);
  const scenario = known(search.get(SCENARIO)) ?? known(model?.chosenScenario?.id) ?? scenarios[0] ?? null;
  return [scenario, pick];
};

/** The name of a party. */
export const nameOf = (party: ModelParty): string => party.stakeholder.party.name;

/** How a party fares in a scenario: a status, null while values are missing, undefined where it is hidden. */
export const standingOf = (party: ModelParty, scenario: Scenario) => {
  const own = party.sheet?.outcomes.find((outcome) => outcome.scenario.id === scenario.id);
  if (own) return own.status;
  return scenario.evaluation?.statuses.find((standing) => standing.party.id === party.id)?.status;
};
