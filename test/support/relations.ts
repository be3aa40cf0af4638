import type { Client } from './client.js';
import type { Input } from './inputs.js';

export type Added = { id: string; version: number; party: { id: string } };

/** Adds a party as a stakeholder in one go, as the console's form does. */
export const addStakeholder = async (client: Client, input: Input): Promise<Added> => {
  const { added } = await client.ask<{ added: Added }>(
    'mutation ($input: AddStakeholderInput!) { added: addStakeholder(input: $input) { id version party { id } } }',
    { input },
  );
  return added;
};

/** Records a meeting, unless the input says otherwise. */
export const record = async (client: Client, input: Input): Promise<{ id: string; version: number }> => {
  const { made } = await client.ask<{ made: { id: string; version: number } }>(
    'mutation ($input: CreateInteractionInput!) { made: createInteraction(input: $input) { id version } }',
    { input: { kind: 'MEETING', at: '2026-01-10T10:00:00Z', subject: 'Измислена среща', ...input } },
  );
  return made;
};
