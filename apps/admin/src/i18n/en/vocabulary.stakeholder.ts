import type { Attitude, EngagementLevel, InteractionKind, Quadrant, SalienceClass } from '@tlaka/domain';

export const stakeholderVocabulary = {
  attitude: { OPPOSED: 'Opposed', NEUTRAL: 'Neutral', SUPPORTIVE: 'Supportive' } satisfies Record<
    Attitude,
    string
  >,
  engagementLevel: {
    UNAWARE: 'Unaware',
    RESISTANT: 'Resistant',
    NEUTRAL: 'Neutral',
    SUPPORTIVE: 'Supportive',
    LEADING: 'Leading',
  } satisfies Record<EngagementLevel, string>,
  quadrant: {
    MANAGE_CLOSELY: 'Manage closely',
    KEEP_SATISFIED: 'Keep satisfied',
    KEEP_INFORMED: 'Keep informed',
    MONITOR: 'Monitor',
  } satisfies Record<Quadrant, string>,
  salience: {
    NON_STAKEHOLDER: 'Not a stakeholder',
    DORMANT: 'Dormant',
    DISCRETIONARY: 'Discretionary',
    DEMANDING: 'Demanding',
    DOMINANT: 'Dominant',
    DANGEROUS: 'Dangerous',
    DEPENDENT: 'Dependent',
    DEFINITIVE: 'Definitive',
  } satisfies Record<SalienceClass, string>,
  interactionKind: {
    MEETING: 'Meeting',
    CALL: 'Call',
    EMAIL: 'E-mail',
    EVENT: 'Event',
    VISIT: 'Visit',
    LETTER: 'Letter',
    NOTE: 'Note',
  } satisfies Record<InteractionKind, string>,
};
