import type { Overlay, Sight } from './overlay.js';

const DEAL = { path: '/engagementModels/:id/show', resource: 'engagementModels' } as const;
const PRECONDITIONS = { ...DEAL, path: '/engagementModels/:id/show/preconditions' } as const;
const SHEETS = { ...DEAL, path: '/engagementModels/:id/show/parties' } as const;

/** Past the screens before it to the first one that asks this. */
const walkTo =
  (kind: string) =>
  async (see: Sight): Promise<void> => {
    const where = see.page.getByRole('dialog').locator('p').first();
    for (let said = ''; !said.includes(see.text(`interview.ask.${kind}`)); said = await where.innerText()) {
      if (!said) continue;
      await see.button('interview.skip').or(see.button('interview.allRisks')).click();
      await where.filter({ hasText: said }).waitFor({ state: 'detached' });
    }
  };

/** What opens where a model begins, and over one whose content is not frozen. */
export const MODEL_OVERLAYS: readonly Overlay[] = [
  {
    name: 'form of cooperation to use',
    path: '/cooperation-forms/PILOT',
    opener: (see) => see.button('cooperation.use'),
  },
  {
    name: 'model to start from a form',
    path: '/engagementModels',
    opener: (see) => see.button('cooperation.start'),
  },
  {
    name: 'new scenario',
    ...DEAL,
    opener: (see) => see.button('model.newScenario'),
  },
  {
    name: 'scenario to change',
    ...DEAL,
    opener: (see) => see.button('model.editScenario'),
  },
  {
    name: 'copy of a scenario',
    ...DEAL,
    opener: (see) => see.button('model.copy'),
  },
  {
    name: 'question before a scenario is removed',
    ...DEAL,
    opener: (see) => see.button('model.removeScenario'),
  },
  {
    name: 'flow to add',
    ...DEAL,
    opener: (see) => see.button('model.addFlow'),
  },
  {
    name: 'flow to change',
    ...DEAL,
    opener: (see) => see.button('model.changeFlow'),
  },
  {
    name: 'question before a flow is removed',
    ...DEAL,
    opener: (see) => see.button('model.removeFlow'),
  },
  {
    name: 'worth of a flow to its receiver',
    ...DEAL,
    role: 'coordinator',
    opener: (see) => see.button('model.changeReceiver'),
  },
  {
    name: 'cost of a flow to its giver',
    ...DEAL,
    role: 'coordinator',
    opener: (see) => see.button('model.changeGiver'),
  },
  {
    name: 'offer to add',
    ...DEAL,
    role: 'coordinator',
    opener: (see) => see.button('offers.add'),
  },
  {
    name: 'model to bring in',
    path: '/projects/:id/show/models',
    resource: 'projects',
    role: 'coordinator',
    opener: (see) => see.button('modelDocument.import'),
  },
  {
    name: 'moves of a model',
    ...DEAL,
    opener: (see) => see.button('model.move'),
  },
  {
    name: 'precondition to answer',
    ...PRECONDITIONS,
    opener: (see) => see.button('precondition.answer'),
  },
  {
    name: 'preconditions to answer one by one',
    ...PRECONDITIONS,
    opener: (see) => see.button('precondition.answerAll'),
  },
  {
    name: 'reason to see the valuations',
    ...DEAL,
    role: 'manager',
    opener: (see) => see.button('model.openValuations'),
  },
  {
    name: 'party of a model to add',
    ...SHEETS,
    opener: (see) => see.button('model.addParty'),
  },
  {
    name: 'party of a model that still holds flows',
    ...SHEETS,
    opener: (see) => see.button('model.removeParty'),
  },
  {
    name: 'sheet of a party',
    ...SHEETS,
    role: 'coordinator',
    opener: (see) => see.button('model.editSheet'),
  },
  {
    name: 'first of the five questions',
    ...SHEETS,
    role: 'coordinator',
    opener: (see) => see.button('interview.start'),
  },
  ...['alternative', 'gets', 'gives', 'risk', 'risks', 'summary'].map((kind) => ({
    name: `screen of the interview: ${kind}`,
    ...SHEETS,
    role: 'coordinator' as const,
    opener: (see: Sight) => see.button('interview.start'),
    next: walkTo(kind),
  })),
  {
    name: 'screen of the interview: another risk',
    ...SHEETS,
    role: 'coordinator',
    opener: (see) => see.button('interview.start'),
    next: async (see) => {
      await walkTo('risks')(see);
      await see.button('interview.anotherRisk').click();
      await see.button('interview.skip').waitFor();
    },
  },
  {
    name: 'risk to add',
    ...SHEETS,
    role: 'coordinator',
    opener: (see) => see.button('model.addRisk'),
  },
  {
    name: 'risk to change',
    ...SHEETS,
    role: 'coordinator',
    opener: (see) =>
      see.page
        .getByRole('listitem')
        .getByRole('button', { name: see.text('project.change') })
        .first(),
  },
  {
    name: 'question before a risk is removed',
    ...SHEETS,
    role: 'coordinator',
    opener: (see) =>
      see.page
        .getByRole('listitem')
        .getByRole('button', { name: see.text('model.removeRisk') })
        .first(),
  },
];
