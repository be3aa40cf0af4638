import type { EngagementDocument } from '../../libs/domain/src/engagement/document.js';

const AIMS = [50, 30, 20];

/** A deal of many: everybody gives in turn to others further and further on, the same in each scenario. */
export function crowd(parties: number, flows: number, scenarios: number): EngagementDocument {
  const from = (at: number) => at % parties;
  const to = (at: number) => (at + 1 + (Math.floor(at / parties) % (parties - 1))) % parties;
  return {
    parties: Array.from({ length: parties }, (_, party) => ({
      id: `p${party}`,
      interests: AIMS.map((points, aim) => ({ id: `p${party} a${aim}`, label: `Стремеж ${aim}`, points })),
      alternative: 5,
    })),
    scenarios: Array.from({ length: scenarios }, (_, scenario) => ({
      id: `Предложение за споразумение ${scenario + 1}`,
      flows: Array.from({ length: flows }, (_none, at) => ({
        id: `${scenario} ${at}`,
        label: `Непрекъсваемо обезпечаване ${at + 1}`,
        from: `p${from(at)}`,
        to: `p${to(at)}`,
        interest: `p${to(at)} a${at % AIMS.length}`,
        fulfilment: 0.8,
        likelihood: 0.9,
        cost: 2,
      })),
    })),
  };
}
