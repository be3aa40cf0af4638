import type { RelationshipKind } from '@tlaka/domain';
import type { PartyKey } from './stakeholder.shape.js';

interface RelationshipContent {
  from: PartyKey;
  kind: RelationshipKind;
  to: PartyKey;
  strength?: number;
  since?: number;
  until?: number;
  evidence?: string;
}

export const RELATIONSHIPS: readonly RelationshipContent[] = [
  {
    from: 'whiteBox',
    kind: 'CONFLICT_OF_INTEREST',
    to: 'citizenOnline',
    strength: 0.9,
    since: -290,
    evidence:
      'Общ съдружник по декларация: „Бяла кутия консулт“ подготвя техническото задание, по което „Гражданин онлайн“ би кандидатствало.',
  },
  { from: 'cityIt', kind: 'SUPPLIES', to: 'municipality', strength: 0.9, since: -1800 },
  {
    from: 'cloud',
    kind: 'SUPPLIES',
    to: 'cityIt',
    strength: 0.7,
    since: -700,
    evidence: 'Договор за облачна инфраструктура до края на следващата година.',
  },
  { from: 'citizenOnline', kind: 'SUPPLIES', to: 'neighbourCity', strength: 0.6, since: -500 },
  { from: 'citizenOnline', kind: 'COMPETES_WITH', to: 'cloud', strength: 0.5 },
  { from: 'chatbot', kind: 'COMPETES_WITH', to: 'citizenOnline', strength: 0.3 },
  { from: 'citizenOnline', kind: 'MEMBER_OF', to: 'cluster', strength: 0.6, since: -900 },
  { from: 'sensors', kind: 'MEMBER_OF', to: 'cluster', strength: 0.5, since: -500 },
  { from: 'routes', kind: 'MEMBER_OF', to: 'cluster', strength: 0.5, since: -400 },
  { from: 'mapMakers', kind: 'MEMBER_OF', to: 'cluster', strength: 0.4, since: -1000 },
  { from: 'innkeepers', kind: 'MEMBER_OF', to: 'businessUnion', strength: 0.7, since: -2000 },
  { from: 'fund', kind: 'FUNDS', to: 'openCode', strength: 0.5, since: -400, evidence: 'Грант за обучения.' },
  { from: 'fund', kind: 'FUNDS', to: 'sensors', strength: 0.6, since: -300 },
  {
    from: 'telecom',
    kind: 'FUNDS',
    to: 'seniors',
    strength: 0.4,
    since: -350,
    evidence: 'Дарени 20 таблета за клуба.',
  },
  { from: 'mentorCity', kind: 'ADVISES', to: 'municipality', strength: 0.7, since: -400 },
  { from: 'compass', kind: 'ADVISES', to: 'citizens', strength: 0.6, since: -600 },
  { from: 'mockingbird', kind: 'ADVISES', to: 'digital', strength: 0.8, since: -400 },
  { from: 'informatics', kind: 'PARTNERED_WITH', to: 'technical', strength: 0.5, since: -1500 },
  {
    from: 'neighbours',
    kind: 'PARTNERED_WITH',
    to: 'accessible',
    strength: 0.8,
    since: -800,
    evidence: 'Общи обходи „Да минем по улицата“ в район „Речен“.',
  },
  { from: 'school', kind: 'PARTNERED_WITH', to: 'openCode', strength: 0.6, since: -600 },
  {
    from: 'transparent',
    kind: 'PARTNERED_WITH',
    to: 'newspaper',
    strength: 0.5,
    since: -1100,
    until: -200,
    evidence: 'Рубрика „Чети бюджета“, прекратена.',
  },
  { from: 'neighbourCity', kind: 'PARTNERED_WITH', to: 'municipality', strength: 0.5, since: -300 },
];
