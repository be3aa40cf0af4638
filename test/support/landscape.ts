import type { Factory, Made } from './factory.js';
import type { Ground } from './inputs.js';

const CITIES = ['Примерград', 'Измислово', null, 'Új-Példaváros'];

/** Two programmes with rows of every type, known and unknown values, links in all directions, and something archived. */
export async function landscape(a: Factory): Promise<Ground[]> {
  const grounds = [await a.ground(), await a.ground()];
  for (const [index, at] of grounds.entries()) {
    const parent = String(at.Organisation);
    for (const city of CITIES)
      await a.create('Organisation', {
        city,
        parentId: parent,
        country: city ? 'BG' : null,
        aliases: ['Псевдоним', 'a "b"'],
      });
    await a.create('Organisation', {
      nameEn: null,
      nameBg: 'Само на български',
      identifiers: [
        { scheme: 'PIC', value: `99998163${index}` },
        { scheme: 'CORDIS_RCN', value: `4711${index}` },
      ],
    });
    await a.create('Theme', { parentId: at.Theme, nameEn: null }, at);
    await a.create('Person', { email: null, phone: '0888 000 000', language: 'bg' });
    await a.create('Group', { memberIds: [at.Person, parent, at.Group] }, at);
    await a.create('Affiliation', { from: '2020-02-29', to: '2024-01-31', isPrimary: true }, at);
    await a.create('Relationship', { strength: 0.1, since: '1999-12-31' }, at);
    const person = { influence: null, urgency: true, ownerId: at.User, partyId: at.Person };
    const stakeholder = await a.create('Stakeholder', person, at);
    const at3 = {
      at: '2026-01-31T23:59:59.999Z',
      kind: 'NOTE',
      nextStep: null,
      stakeholderIds: [stakeholder.id],
    };
    await a.create('Interaction', at3, at);
    await a.create('Interaction', { at: '2099-01-01T00:00:00Z' }, at);
    await a.create('Interaction', { confidential: true, projectId: null }, at);
    await a.create(
      'Project',
      { titleEn: null, problemBg: 'Има го', budgetLow: '0.10', budgetHigh: '12345678901234.50' },
      at,
    );
    await a.create('Participation', { role: 'LEAD', contributionAmount: '5' }, at);
    await retire(a, at);
  }
  return grounds;
}

async function retire(a: Factory, at: Ground): Promise<void> {
  for (const type of [
    'Theme',
    'Affiliation',
    'Stakeholder',
    'Interaction',
    'Participation',
    'Organisation',
  ]) {
    const row: Made = await a.create(type, {}, at);
    await a.admin.ask(
      `mutation ($id: ID!, $version: Int!) { archive${type}(id: $id, expectedVersion: $version) { id } }`,
      row,
    );
  }
}
