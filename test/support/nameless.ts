import type { EngagementDocument } from '../../libs/domain/src/engagement/document.js';

/** What a document says apart from ids, which differ from model to model; draw keys are ids of where it came from. */
export const nameless = (document: EngagementDocument): unknown =>
  JSON.parse(
    JSON.stringify(document, (field, value: unknown) => (field === 'drawKey' ? undefined : value)).replaceAll(
      /[0-9a-f]{8}-[0-9a-f-]{27}/g,
      'id',
    ),
  );
