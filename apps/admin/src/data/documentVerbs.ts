import type { EngagementDocument } from '@tlaka/domain';
import { graphql, type VariablesOf } from './graphql';
import { send } from './transport';

const EXPORT_MODEL = graphql(`
  query ExportEngagementModel($id: ID!) {
    document: exportEngagementModel(id: $id)
  }
`);

const IMPORT_MODEL = graphql(`
  mutation ImportEngagementModel($projectId: ID!, $model: JSON!, $parties: [ImportedPartyInput!]!) {
    record: importEngagementModel(projectId: $projectId, model: $model, parties: $parties) {
      id
    }
  }
`);

/** Engagement models as documents of the engine. */
export const documentVerbs = {
  exportModel: async (id: string, signal?: AbortSignal): Promise<EngagementDocument> =>
    (await send(EXPORT_MODEL, { id }, signal)).document as EngagementDocument,
  importModel: async (asked: VariablesOf<typeof IMPORT_MODEL>): Promise<string> =>
    (await send(IMPORT_MODEL, asked)).record.id,
};
