import { BINDING_STATUSES, type ModelStatus } from '../engagement/lifecycle.js';
import { APPROVABLE_VERDICTS } from '../engagement/vocabulary.js';
import { reason, type Reason } from '../reason.js';
import { written } from '../text/clean.js';
import { INTERESTED_STATES } from './participation-state.js';
import type { ProjectFacts, ProjectMove } from './pipeline-facts.js';

/** How many parties have to be interested before an engagement model is worth designing. */
const INTERESTED_PARTIES = 2;

/** The statuses of a model that its parties stand by. */
const VALIDATED_STATUSES: readonly ModelStatus[] = ['VALIDATED', ...BINDING_STATUSES];

type Guard = (project: ProjectFacts, move: ProjectMove) => Reason | null;

/** What a move may ask for; each guard answers with what is missing, or null. */
export const PROJECT_GUARDS = {
  led: ({ hasLead, hasCoordinator }) =>
    hasLead || hasCoordinator
      ? null
      : reason(
          'project.lead',
          'Определете водещ партньор или координатор на проекта.',
          'Name a lead partner or a coordinator for the project.',
        ),

  interested: ({ participations }) => {
    const found = participations.filter(({ state }) => INTERESTED_STATES.includes(state)).length;
    return found >= INTERESTED_PARTIES
      ? null
      : reason(
          'project.interested',
          `Нужни са поне ${INTERESTED_PARTIES} заинтересувани участници; засега са ${found}.`,
          `At least ${INTERESTED_PARTIES} participants have to be interested; so far there ${found === 1 ? 'is' : 'are'} ${found}.`,
        );
  },

  form: ({ cooperationForm }) =>
    cooperationForm
      ? null
      : reason(
          'project.cooperation-form',
          'Изберете форма на сътрудничество в модела на ангажираност.',
          'Choose a cooperation form in the engagement model.',
        ),

  validated: ({ modelStatus }) =>
    modelStatus !== null && VALIDATED_STATUSES.includes(modelStatus)
      ? null
      : reason(
          'project.model-validated',
          'Моделът на ангажираност още не е потвърден от страните.',
          'The engagement model has not been validated yet.',
        ),

  unconflicted: ({ undecidedConflicts }) =>
    undecidedConflicts === 0
      ? null
      : reason(
          'project.conflict',
          `Решете как се постъпва с конфликта на интереси; засегнати страни: ${undecidedConflicts}.`,
          `Decide what to do about the conflict of interest; parties concerned: ${undecidedConflicts}.`,
        ),

  winWin: ({ verdict }, { override }) =>
    (verdict !== null && APPROVABLE_VERDICTS.includes(verdict)) || written(override)
      ? null
      : reason(
          'project.verdict',
          'Моделът не е печеливш за всички страни. Подобрете го или поискайте ръководител да одобри с писмена обосновка.',
          'The model is not win-win. Improve it, or ask a manager to approve it with a written reason.',
        ),

  fresh: ({ verdict, verdictStale }, { override }) =>
    verdict === null || !verdictStale || written(override)
      ? null
      : reason(
          'project.verdict-stale',
          'След оценката на модела нещо се е променило, например страна се е оттеглила. Направете нова редакция или поискайте ръководител да одобри с писмена обосновка.',
          'Something has changed since the model was evaluated; a party may have left. Make a new revision, or ask a manager to approve it with a written reason.',
        ),

  returns: ({ heldFrom }, { to }) =>
    heldFrom === to
      ? null
      : reason(
          'project.origin',
          'Спрян проект се връща в етапа, от който е бил спрян.',
          'A project on hold goes back to the stage where it was put on hold.',
        ),

  reason: (_, { note }) =>
    written(note)
      ? null
      : reason(
          'project.reason',
          'Напишете обосновка, за да може друг да разбере решението по-късно.',
          'Write down the reason, so that others understand it later.',
        ),
} satisfies Record<string, Guard>;

export type ProjectGuard = keyof typeof PROJECT_GUARDS;
