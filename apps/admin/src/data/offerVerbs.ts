import { graphql, type VariablesOf } from './graphql';
import { send } from './transport';

const CREATE_OFFER = graphql(`
  mutation CreateModelOffer($input: CreateModelOfferInput!) {
    createModelOffer(input: $input) {
      id
    }
  }
`);

const UPDATE_OFFER = graphql(`
  mutation UpdateModelOffer($id: ID!, $expectedVersion: Int!, $patch: ModelOfferPatch!) {
    updateModelOffer(id: $id, expectedVersion: $expectedVersion, patch: $patch) {
      id
    }
  }
`);

const ARCHIVE_OFFER = graphql(`
  mutation ArchiveModelOffer($id: ID!, $expectedVersion: Int!) {
    archiveModelOffer(id: $id, expectedVersion: $expectedVersion) {
      id
    }
  }
`);

const TRY_SUGGESTION = graphql(`
  mutation TrySuggestion($evaluationId: ID!, $place: Int!, $name: String!) {
    record: trySuggestion(evaluationId: $evaluationId, place: $place, name: $name) {
      id
    }
  }
`);

/** What could be given besides, and suggestions made of it and of everything else, tried. */
export const offerVerbs = {
  createOffer: (input: VariablesOf<typeof CREATE_OFFER>['input']) => send(CREATE_OFFER, { input }),
  updateOffer: (asked: VariablesOf<typeof UPDATE_OFFER>) => send(UPDATE_OFFER, asked),
  archiveOffer: (id: string, expectedVersion: number) => send(ARCHIVE_OFFER, { id, expectedVersion }),
  trySuggestion: async (asked: VariablesOf<typeof TRY_SUGGESTION>): Promise<string> =>
    (await send(TRY_SUGGESTION, asked)).record.id,
};
