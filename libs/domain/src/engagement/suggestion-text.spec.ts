import { describe, expect, it } from '@jest/globals';
import { notEnoughText, suggestionText, type Wording } from './suggestion-text.js';
import { SUGGESTION_KINDS, type SuggestionKind } from './vocabulary.js';

const target = { bg: 'Читалището', en: 'The library' };
const giver = { bg: 'Общината', en: 'the municipality' };

const SAID: Readonly<Record<SuggestionKind, readonly [Omit<Wording, 'target'>, string, string]>> = {
  RAISE_LIKELIHOOD: [
    { what: 'зала', needed: 0.9091, now: 0.7 },
    'Читалището достига прага си на печалба, ако вероятността за „зала“ стане поне 91\u00a0% (сега 70\u00a0%).',
    'The library reaches its minimum gain if “зала” becomes at least 91% likely (now 70%).',
  ],
  RAISE_FULFILMENT: [
    { what: 'зала', needed: 0.7792, now: 0.6 },
    'Читалището достига прага си на печалба, ако „зала“ покрие поне 78\u00a0% от нуждата (сега 60\u00a0%).',
    'The library reaches its minimum gain if “зала” meets at least 78% of the need (now 60%).',
  ],
  CUT_COST: [
    { what: 'обучение', needed: 1, now: 7.5 },
    'Читалището достига прага си на печалба, ако усилието за „обучение“ спадне до 1 точка или по-малко (сега 7,5).',
    'The library reaches its minimum gain if the effort for “обучение” falls to 1 point or less (now 7.5).',
  ],
  MITIGATE_RISK: [
    { what: 'забавяне', needed: 0.25, now: 0.1 },
    'Читалището достига прага си на печалба, ако рискът „забавяне“ бъде предотвратен поне на 25\u00a0% (сега на 10\u00a0%).',
    'The library reaches its minimum gain if at least 25% of the risk “забавяне” is averted (now 10%).',
  ],
  NEW_FLOW: [
    { what: 'средства', giver, needed: 0.1533, now: 0.45 },
    'Читалището достига прага си на печалба, ако Общината добави „средства“ (с отчетена вероятност стигат 15,4\u00a0% от нуждата, а се предлагат 45\u00a0%).',
    'The library reaches its minimum gain if the municipality adds “средства”; 15.4% of the need would be enough, 45% is offered, likelihood counted.',
  ],
  SWAP: [
    { what: 'средства', giver, inReturn: 'зала' },
    'Читалището достига прага си на печалба, ако Общината даде „средства“ и получи в замяна „зала“.',
    'The library reaches its minimum gain if the municipality gives “средства” and gets “зала” in return.',
  ],
};

describe('a suggestion in words', () => {
  it.each(SUGGESTION_KINDS)('%s is one sentence in both languages', (kind) => {
    const [wording, bg, en] = SAID[kind];
    expect(suggestionText(kind, { target, ...wording })).toEqual({ bg, en });
  });

  it('speaks of an effort of which nothing may be left as dropped', () => {
    expect(suggestionText('CUT_COST', { target, what: 'обучение', needed: 0.004, now: 7.5 })).toEqual({
      bg: 'Читалището достига прага си на печалба, ако усилието за „обучение“ отпадне (сега 7,5).',
      en: 'The library reaches its minimum gain if the effort for “обучение” is dropped (now 7.5).',
    });
  });

  it('says where even the whole would not do', () => {
    expect(notEnoughText('RAISE_LIKELIHOOD', target, 'зала')).toEqual({
      bg: 'Дори при пълна сигурност за „зала“ Читалището не достига прага си на печалба.',
      en: 'Even certainty of “зала” is not enough for The library to reach its minimum gain.',
    });
    expect(notEnoughText('RAISE_FULFILMENT', target, 'зала')).toEqual({
      bg: 'Дори „зала“ да покрие цялата нужда, Читалището не достига прага си на печалба.',
      en: 'Even meeting the whole need by “зала” is not enough for The library to reach its minimum gain.',
    });
  });
});
