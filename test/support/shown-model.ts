import type { Client } from './client.js';

/** A model with all that its coordinator reads of it. */
export const MODEL = `query ($id: ID!) { model: engagementModel(id: $id) { id version revision status currency verdict
  chosenScenario { name } evaluation { id verdict stale statuses { party { id } status } }
  parties { id stakeholder { party { name } } sheet { version source statedBy { id } interests alternative { low mode high } risks { label } outcomes { scenario { name } surplus status } } }
  scenarios { id version name isStatusQuo flows { id version label from { id } to { id } requires { label } valuation { receiver { version interest } giver { version cost { low mode high } } } }
    evaluation { verdict stale engineVersion draws seed statuses { party { id } status } detail { measures choice suggestions outcomes { party { id } surplus status } } } } } }`;

export interface Shown {
  id: string;
  version: number;
  revision: number;
  status: string;
  verdict: string | null;
  currency: string;
  chosenScenario: { name: string } | null;
  evaluation: { id: string; verdict: string; stale: boolean } | null;
  parties: {
    id: string;
    sheet: {
      version: number;
      source: string;
      interests: unknown[];
      alternative: object;
      risks: object[];
      outcomes: { surplus: number; status: string }[];
    };
  }[];
  scenarios: {
    id: string;
    version: number;
    name: string;
    flows: {
      id: string;
      version: number;
      label: string;
      requires: object[];
      valuation: {
        receiver: { version: number; interest: string } | null;
        giver: { version: number; cost: object } | null;
      };
    }[];
    evaluation: {
      verdict: string;
      stale: boolean;
      draws: number;
      detail: {
        measures: unknown;
        choice: { nash: string; reason: { en: string } };
        suggestions: unknown[];
        outcomes: { party: { id: string }; surplus: number; status: string }[];
      };
    };
  }[];
}

export const shown = async (client: Client, id: string): Promise<Shown> =>
  (await client.ask<{ model: Shown }>(MODEL, { id })).model;
