import { reason, type Reason } from '../reason.js';
import { written } from '../text/clean.js';
import { type PreconditionFacts, preconditionWarnings } from './precondition.js';
import { advanceObstacles, type ProjectOfModel } from './project-of-model.js';
import { partyObstacles } from './unfinished.js';
import { type Obstacle, type Statements, unconfirmed, unstated } from './validation-gaps.js';
import { APPROVABLE_VERDICTS, type Verdict } from './vocabulary.js';

/** The life of one revision of an engagement model. */
export const MODEL_STATUSES = [
  'DRAFT',
  'IN_VALIDATION',
  'VALIDATED',
  'AGREED',
  'IN_FORCE',
  'SUPERSEDED',
  'EXPIRED',
  'TERMINATED',
  'REJECTED',
] as const;
export type ModelStatus = (typeof MODEL_STATUSES)[number];

/** Where a revision may go from each status; what is not listed is refused. */
export const MODEL_MOVES: Readonly<Record<ModelStatus, readonly ModelStatus[]>> = {
  DRAFT: ['IN_VALIDATION', 'REJECTED'],
  IN_VALIDATION: ['VALIDATED', 'REJECTED'],
  VALIDATED: ['AGREED', 'REJECTED'],
  AGREED: ['IN_FORCE', 'REJECTED'],
  IN_FORCE: ['SUPERSEDED', 'EXPIRED', 'TERMINATED'],
  SUPERSEDED: [],
  EXPIRED: [],
  TERMINATED: [],
  REJECTED: [],
};

const EDITABLE: readonly ModelStatus[] = ['DRAFT', 'IN_VALIDATION'];
/** The statuses of which a project has one revision at most. */
export const BINDING_STATUSES: readonly ModelStatus[] = ['AGREED', 'IN_FORCE'];
const BEFORE_THE_START: readonly ModelStatus[] = [...EDITABLE, 'VALIDATED', 'AGREED'];
/** The statuses on the way to a deal in force; the others end a revision. */
const AHEAD: readonly ModelStatus[] = [...BEFORE_THE_START, 'IN_FORCE'];

/** What must be known of a revision before it moves on. */
export interface EngagementModelFacts extends Statements {
  readonly status: ModelStatus;
  readonly project: ProjectOfModel;
  /** Id of the scenario that the parties chose. */
  readonly chosenScenario: string | null;
  /** What the engine last said of that scenario; null while it has said nothing. */
  readonly verdict: Verdict | null;
  /** Whether something has changed since that the verdict does not know of, such as a party that left. */
  readonly verdictStale: boolean;
  /** The number of another revision of the project that is agreed or in force. */
  readonly bindingRevision: number | null;
  /** What its form of cooperation asks to be in place before. */
  readonly preconditions: readonly PreconditionFacts[];
}

/** Whether the move is on the map at all, its guards aside. Pure, no errors. */
export function canMoveModel(from: ModelStatus, to: ModelStatus): boolean {
  return MODEL_MOVES[from].includes(to);
}

/** Whether the content may no longer change: from VALIDATED on a change is a new revision in DRAFT. Pure, no errors. */
export function isFrozen(status: ModelStatus): boolean {
  return !EDITABLE.includes(status);
}

/** Why the content may not be changed; empty while it may. Pure, no errors. */
export function contentObstacles(status: ModelStatus): Reason[] {
  if (!isFrozen(status)) return [];
  return [
    reason(
      'engagement.frozen',
      'Моделът е потвърден и съдържанието му не се променя; направете нова редакция.',
      'The model has been validated and its content no longer changes; make a new revision.',
    ),
  ];
}

/** Why no scenario may be chosen any more; empty while one may, that is, until the parties have agreed. Pure, no errors. */
export function choiceObstacles(status: ModelStatus): Reason[] {
  if (!isFrozen(status) || status === 'VALIDATED') return [];
  return [
    reason(
      'engagement.choice-closed',
      'Сценарий се избира, докато страните още не са се договорили.',
      'A scenario is chosen while the parties have not agreed yet.',
    ),
  ];
}

/** Why preconditions may not be answered any more; empty while they may. They are no content: what comes into place while
 * the deal is prepared is recorded until the revision is in force, and from then on stands as it was. Pure, no errors. */
export function answerObstacles(status: ModelStatus): Reason[] {
  if (BEFORE_THE_START.includes(status)) return [];
  return [
    reason(
      'engagement.answers-closed',
      'Предпоставките се отбелязват, докато моделът още не е влязъл в сила.',
      'Preconditions are answered while the model is not in force yet.',
    ),
  ];
}

/** Why the revision may not leave the lists; empty when it may. What binds the parties stays in sight. Pure, no errors. */
export function archiveObstacles(status: ModelStatus): Reason[] {
  if (!BINDING_STATUSES.includes(status)) return [];
  return [
    reason(
      'engagement.binding',
      'Договорен или действащ модел не се архивира; първо го приключете.',
      'A model that is agreed or in force is not archived; end it first.',
    ),
  ];
}

const archived = (bg: string, en: string): Reason => reason('engagement.archived', bg, en);
const ARCHIVED = {
  EngagementModel: archived(
    'Моделът е архивиран; първо го възстановете.',
    'The model is archived; bring it back first.',
  ),
  Scenario: archived(
    'Сценарият е архивиран; първо го възстановете.',
    'The scenario is archived; bring it back first.',
  ),
  ValueFlow: archived(
    'Потокът е архивиран; първо го възстановете.',
    'The flow is archived; bring it back first.',
  ),
  ModelParty: archived(
    'Страната е архивирана; първо я възстановете.',
    'The party is archived; bring it back first.',
  ),
  ModelOffer: archived(
    'Предложението е архивирано; първо го възстановете.',
    'The offer is archived; bring it back first.',
  ),
  PartyRisk: archived(
    'Рискът е архивиран; първо го възстановете.',
    'The risk is archived; bring it back first.',
  ),
  Precondition: archived(
    'Предпоставката е на друга форма на сътрудничество; връща се с нея.',
    'The precondition belongs to another form of cooperation; it comes back with that form.',
  ),
} as const;
/** What of a model leaves the lists on its own, and the model itself. */
export type ArchivedThing = keyof typeof ARCHIVED;

/** Why nothing may be done with what has left the lists but bring it back; empty while it is in them. Pure, no errors. */
export function archivedObstacles(
  { archivedAt }: { readonly archivedAt: string | null },
  what: ArchivedThing,
): Reason[] {
  return archivedAt === null ? [] : [ARCHIVED[what]];
}

/** Why no new revision may be made from this one; empty when one may. Only frozen content needs one. Pure, no errors. */
export function revisionObstacles(status: ModelStatus): Reason[] {
  if (isFrozen(status)) return [];
  return [
    reason(
      'engagement.still-open',
      'Тази редакция още може да се променя; нова не е нужна.',
      'This revision can still be changed; no new one is needed.',
    ),
  ];
}

function validationObstacles(facts: EngagementModelFacts): Obstacle[] {
  const { parties, scenarios } = facts.document;
  const reasons: Obstacle[] = partyObstacles(parties);
  if (!scenarios.some(({ flows }) => (flows ?? []).length > 0))
    reasons.push(
      reason(
        'engagement.no-flow',
        'Няма сценарий, в който някой дава нещо.',
        'There is no scenario in which anybody gives anything.',
      ),
    );
  return [...reasons, ...unstated(facts), ...unconfirmed(facts)];
}

function agreementObstacles(facts: EngagementModelFacts, override: string | null): Reason[] {
  const { document, chosenScenario, bindingRevision } = facts;
  const chosen = document.scenarios.some(({ id }) => id === chosenScenario);
  const doubts = written(override) ? [] : verdictObstacles(facts);
  return [...(chosen ? doubts : [NONE_CHOSEN]), ...bindingObstacles(bindingRevision)];
}

const NONE_CHOSEN = reason(
  'engagement.no-chosen-scenario',
  'Не е избран сценарий, за който страните се договарят.',
  'No scenario is chosen for the parties to agree on.',
);

/** What speaks against agreeing on what the engine said of the chosen scenario; a manager's written override sets it aside. */
function verdictObstacles({ verdict, verdictStale }: EngagementModelFacts): Reason[] {
  if (verdict === null)
    return [
      reason(
        'engagement.verdict-missing',
        'Избраният сценарий още не е оценен.',
        'The chosen scenario has not been evaluated yet.',
      ),
    ];
  const reasons: Reason[] = [];
  if (!APPROVABLE_VERDICTS.includes(verdict))
    reasons.push(
      reason(
        'engagement.verdict',
        'Избраният сценарий не е печеливш за всички страни. Изберете друг, направете нова редакция или поискайте ръководител да реши с писмена обосновка.',
        'The chosen scenario is not win-win. Choose another one, make a new revision, or ask a manager to decide with a written reason.',
      ),
    );
  if (verdictStale)
    reasons.push(
      reason(
        'engagement.verdict-stale',
        'След оценката на избрания сценарий нещо се е променило, например страна се е оттеглила. Направете нова редакция или поискайте ръководител да реши с писмена обосновка.',
        'Something has changed since the chosen scenario was evaluated; a party may have left. Make a new revision, or ask a manager to decide with a written reason.',
      ),
    );
  return reasons;
}

function bindingObstacles(revision: number | null): Reason[] {
  if (revision === null) return [];
  return [
    reason(
      'engagement.other-revision-binding',
      `Редакция ${revision} на модела е договорена или в сила; първо приключете нея.`,
      `Revision ${revision} of the model is agreed or in force; end it first.`,
    ),
  ];
}

/** Why the revision may not move to `to` yet; empty when it may. VALIDATED needs every party's points at 100, every flow
 * valued, every alternative stated and every sheet confirmed or marked as an estimate with confidence; AGREED a chosen
 * scenario with a verdict that is win-win and still holds, or a manager's written `override`; AGREED and IN_FORCE that no
 * other revision binds; every step ahead a project that goes on. Takes a document that passes `validate`. Pure, no errors. */
export function modelObstacles(
  facts: EngagementModelFacts,
  to: ModelStatus,
  override: string | null = null,
): Obstacle[] {
  if (!canMoveModel(facts.status, to))
    return [
      reason(
        'engagement.move-not-allowed',
        'Този преход не е предвиден: моделът преминава през състоянията едно по едно.',
        'There is no such move: a model goes through its statuses one by one.',
      ),
    ];
  if (!AHEAD.includes(to)) return [];
  const closed = advanceObstacles(facts.project);
  if (to === 'VALIDATED') return [...closed, ...validationObstacles(facts)];
  if (to === 'AGREED') return [...closed, ...agreementObstacles(facts, override)];
  return to === 'IN_FORCE' ? [...closed, ...bindingObstacles(facts.bindingRevision)] : closed;
}

/** What to mind before the move, though it stands in nobody's way: preconditions not in place or not answered, before the
 * parties agree and before the deal starts. Pure, no errors. */
function modelWarnings({ preconditions }: EngagementModelFacts, to: ModelStatus): Reason[] {
  return BINDING_STATUSES.includes(to) ? preconditionWarnings(preconditions) : [];
}

/** A move that lies ahead of a revision: what is missing for it, whether a written override would take any of that away,
 * and what to mind before. */
export interface ModelMove {
  readonly to: ModelStatus;
  readonly obstacles: readonly Obstacle[];
  readonly overridable: boolean;
  readonly warnings: readonly Reason[];
}

/** The moves that lie ahead of the revision, in the order of its life. Pure, no errors. */
export function modelOutlook(facts: EngagementModelFacts): ModelMove[] {
  return MODEL_MOVES[facts.status].map((to) => {
    const obstacles = modelObstacles(facts, to);
    const overridable = modelObstacles(facts, to, 'in words').length < obstacles.length;
    return { to, obstacles, overridable, warnings: modelWarnings(facts, to) };
  });
}
