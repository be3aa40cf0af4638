import { graphql, type ResultOf, type VariablesOf } from './graphql';
import { send } from './transport';

const MODEL_MOVES = graphql(`
  query EngagementModelMoves($id: ID!) {
    moves: engagementModelMoves(id: $id) {
      to
      overridable
      obstacles {
        rule
        message
        unstated {
          partyId
          scenarioId
          flowId
          riskId
          text
        }
      }
      warnings {
        rule
        message
      }
    }
  }
`);

const CREATE_REVISION = graphql(`
  mutation CreateRevision($id: ID!) {
    record: createRevision(id: $id) {
      id
    }
  }
`);

const OPEN_VALUATIONS = graphql(`
  mutation OpenValuations($modelId: ID!, $reason: String!) {
    openValuations(modelId: $modelId, reason: $reason) {
      id
    }
  }
`);

const CHOOSE_SCENARIO = graphql(`
  mutation ChooseScenario($id: ID!, $expectedVersion: Int!, $scenarioId: ID) {
    chooseScenario(id: $id, expectedVersion: $expectedVersion, scenarioId: $scenarioId) {
      id
    }
  }
`);

const CREATE_SCENARIO = graphql(`
  mutation CreateScenario($input: CreateScenarioInput!) {
    record: createScenario(input: $input) {
      id
    }
  }
`);

const COPY_SCENARIO = graphql(`
  mutation CopyScenario($id: ID!, $name: String!) {
    record: copyScenario(id: $id, name: $name) {
      id
    }
  }
`);

const UPDATE_SCENARIO = graphql(`
  mutation UpdateScenario($id: ID!, $expectedVersion: Int!, $patch: ScenarioPatch!) {
    record: updateScenario(id: $id, expectedVersion: $expectedVersion, patch: $patch) {
      id
    }
  }
`);

const ARCHIVE_SCENARIO = graphql(`
  mutation ArchiveScenario($id: ID!, $expectedVersion: Int!) {
    archiveScenario(id: $id, expectedVersion: $expectedVersion) {
      id
    }
  }
`);

const ADD_PARTY = graphql(`
  mutation CreateModelParty($input: CreateModelPartyInput!) {
    createModelParty(input: $input) {
      id
    }
  }
`);

const ARCHIVE_PARTY = graphql(`
  mutation ArchiveModelParty($id: ID!, $expectedVersion: Int!) {
    archiveModelParty(id: $id, expectedVersion: $expectedVersion) {
      id
    }
  }
`);

const UPDATE_PRECONDITION = graphql(`
  mutation UpdatePrecondition($id: ID!, $expectedVersion: Int!, $patch: PreconditionPatch!) {
    updatePrecondition(id: $id, expectedVersion: $expectedVersion, patch: $patch) {
      id
    }
  }
`);

export type ModelMoveAhead = ResultOf<typeof MODEL_MOVES>['moves'][number];

/** The life of a model, its scenarios, who is party to it and what has to be in place before. */
export const modelVerbs = {
  engagementModelMoves: async (id: string): Promise<ModelMoveAhead[]> =>
    (await send(MODEL_MOVES, { id })).moves,
  /** All of the model, as the engine takes it; for who may read all of it. */
  createRevision: async (id: string): Promise<string> => (await send(CREATE_REVISION, { id })).record.id,
  openValuations: (asked: VariablesOf<typeof OPEN_VALUATIONS>) => send(OPEN_VALUATIONS, asked),
  chooseScenario: (asked: VariablesOf<typeof CHOOSE_SCENARIO>) => send(CHOOSE_SCENARIO, asked),
  createScenario: async (input: VariablesOf<typeof CREATE_SCENARIO>['input']): Promise<string> =>
    (await send(CREATE_SCENARIO, { input })).record.id,
  copyScenario: async (id: string, name: string): Promise<string> =>
    (await send(COPY_SCENARIO, { id, name })).record.id,
  updateScenario: async (asked: VariablesOf<typeof UPDATE_SCENARIO>): Promise<string> =>
    (await send(UPDATE_SCENARIO, asked)).record.id,
  archiveScenario: (id: string, expectedVersion: number) => send(ARCHIVE_SCENARIO, { id, expectedVersion }),
  addModelParty: (modelId: string, stakeholderId: string) =>
    send(ADD_PARTY, { input: { modelId, stakeholderId } }),
  updatePrecondition: (asked: VariablesOf<typeof UPDATE_PRECONDITION>) => send(UPDATE_PRECONDITION, asked),
  archiveModelParty: (id: string, expectedVersion: number) => send(ARCHIVE_PARTY, { id, expectedVersion }),
};
