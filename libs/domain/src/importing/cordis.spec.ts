import { describe, expect, it } from '@jest/globals';
import type { CordisReading } from './cordis.js';
import { a, faults, reading, type Cells } from './cordis.fixture.js';

describe('CORDIS projects', () => {
  it('are read with title, objective, days, budget and stage', () => {
    const { projects, faults: found } = reading({ project: [a.project()] });
    expect(found).toEqual([]);
    expect(projects).toEqual([
      {
        line: 2,
        id: '101000001',
        acronym: 'SAMPLER',
        title: 'Sampling the fictional city',
        objective: 'First line.\nSecond, with a comma.',
        stage: 'RUNNING',
        startsOn: '2024-02-01',
        endsOn: '2027-01-31',
        totalCost: '2835524.25',
        ecMaxContribution: '2000000.00',
        budget: '2835524.25',
        identifiers: [
          { scheme: 'CORDIS_ID', value: '101000001' },
          { scheme: 'CORDIS_RCN', value: '250001' },
          { scheme: 'GRANT_DOI', value: '10.3030/101000001' },
        ],
      },
    ]);
  });

  it.each([
    ['SIGNED', 'RUNNING'],
    ['CLOSED', 'COMPLETED'],
    ['TERMINATED', 'CANCELLED'],
  ])('%s means %s', (status, stage) => {
    expect(reading({ project: [a.project({ status })] }).projects[0]?.stage).toBe(stage);
  });

  it('a lump sum has the contribution for its budget; empty cells are unknown', () => {
    const [lump, bare] = reading({
      project: [
        a.project({ totalCost: '0' }),
        a.project({ id: '2', totalCost: '', ecMaxContribution: '', endDate: '', grantDoi: '' }),
      ],
    }).projects;
    expect(lump?.budget).toBe('2000000.00');
    expect([bare?.budget, bare?.endsOn, bare?.identifiers.length]).toEqual([null, null, 2]);
  });

  it('what is broken is named by file, line and column', () => {
    const broken = reading({
      project: [
        a.project({ status: 'OPEN', totalCost: 'much' }),
        a.project({ id: '2', startDate: '2024-02-30' }),
        a.project({ id: '3', endDate: '2023-01-01' }),
        a.project({ id: '4', title: '' }),
        a.project({ id: '5', objective: 'NUL\u0000' }),
        a.project({ id: '6' }),
        a.project({ id: '6' }),
      ],
    });
    expect(faults(broken)).toEqual([
      'project.csv:2 status import.value',
      'project.csv:2 totalCost import.value',
      'project.csv:3 startDate import.value',
      'project.csv:4 endDate period.order',
      'project.csv:5 title import.empty',
      'project.csv:6 objective import.characters',
      'project.csv:8 id import.project-twice',
    ]);
    expect(broken.projects.map(({ id }) => id)).toEqual(['6']);
    expect(broken.faults[1]?.message).toEqual({
      bg: '„much“ не е сума.',
      en: '“much” is not an amount of money.',
    });
  });
});

describe('CORDIS organisations', () => {
  const of = (...rows: Cells[]): CordisReading =>
    reading({ project: [a.project(), a.project({ id: '2' })], organization: rows });

  it('are read with numbers, place and part in the project', () => {
    const { organisations, participations } = of(a.organisation());
    expect(organisations[0]).toMatchObject({
      pic: '900000001',
      legalName: 'FICTIONAL UNIVERSITY OF PRIMEROVO',
      orgType: 'UNIVERSITY',
      helix: 'ACADEMIA',
      city: 'Primerovo',
      country: 'BG',
      website: 'https://www.example.org',
      street: null,
      identifiers: [
        { scheme: 'PIC', value: '900000001' },
        { scheme: 'VAT', value: 'BG000696327' },
        { scheme: 'EIK', value: '000696327' },
      ],
    });
    expect(participations).toEqual([
      {
        line: 2,
        projectId: '101000001',
        pic: '900000001',
        role: 'LEAD',
        contribution: '1000000.50',
        ended: false,
        state: 'ACTIVE',
      },
    ]);
  });

  it.each([
    ['HES', 'False', 'UNIVERSITY'],
    ['REC', 'False', 'RESEARCH_INSTITUTE'],
    ['PRC', 'True', 'SME'],
    ['PRC', 'False', 'LARGE_COMPANY'],
    ['PUB', 'False', 'PUBLIC_BODY'],
    ['OTH', 'True', 'OTHER'],
  ])('%s with SME %s is %s', (activityType, SME, orgType) => {
    expect(of(a.organisation({ activityType, SME })).organisations[0]?.orgType).toBe(orgType);
  });

  it.each([
    ['coordinator', 'LEAD'],
    ['participant', 'PARTNER'],
    ['thirdParty', 'THIRD_PARTY'],
    ['associatedPartner', 'ASSOCIATED_PARTNER'],
  ])('%s becomes %s', (role, expected) => {
    expect(of(a.organisation({ role })).participations[0]?.role).toBe(expected);
  });

  it('Greece and the United Kingdom get their ISO codes; „missing" is no VAT number and no address no website', () => {
    const { organisations } = of(
      a.organisation({ country: 'EL', vatNumber: 'missing' }),
      a.organisation({
        organisationID: '900000002',
        country: 'UK',
        vatNumber: 'NOT APPLICABLE',
        role: 'participant',
        organizationURL: 'n/a',
      }),
    );
    expect(organisations.map(({ country }) => country)).toEqual(['GR', 'GB']);
    expect(organisations.map(({ identifiers }) => identifiers.map(({ scheme }) => scheme))).toEqual([
      ['PIC'],
      ['PIC'],
    ]);
    expect(organisations[1]?.website).toBeNull();
  });

  it('an organisation of two projects is one, as its newest row has it', () => {
    const { organisations, participations } = of(
      a.organisation({ city: 'Old Town' }),
      a.organisation({ projectID: '2', city: 'New Town', contentUpdateDate: '2025-01-01 10:00:00' }),
    );
    expect(organisations.map(({ city }) => city)).toEqual(['New Town']);
    expect(participations).toHaveLength(2);
  });

  it('who stands twice in a project takes part once, in the weightier role, with the sum', () => {
    const { participations } = of(
      a.organisation({ role: 'thirdParty', ecContribution: '10,25' }),
      a.organisation({ role: 'participant', ecContribution: '5' }),
    );
    expect(participations).toMatchObject([{ role: 'PARTNER', contribution: '15.25' }]);
  });

  it.each([
    ['SIGNED', 'False', 'ACTIVE'],
    ['CLOSED', 'False', 'FINISHED'],
    ['SIGNED', 'True', 'WITHDRAWN'],
  ])('in a %s project, ended %s, a party is %s', (status, endOfParticipation, state) => {
    const { participations } = reading({
      project: [a.project({ status })],
      organization: [a.organisation({ endOfParticipation })],
    });
    expect(participations[0]?.state).toBe(state);
  });

  it('unknown projects, roles, countries and a second coordinator are faults', () => {
    const broken = of(
      a.organisation(),
      a.organisation({ organisationID: '900000002' }),
      a.organisation({ projectID: '77', organisationID: '900000003', role: 'participant' }),
      a.organisation({ organisationID: '12', role: 'guest', country: 'Narnia' }),
    );
    expect(faults(broken)).toEqual([
      'organization.csv:3 role import.coordinator-twice',
      'organization.csv:4 projectID import.project-unknown',
      'organization.csv:5 organisationID import.value',
      'organization.csv:5 role import.value',
      'organization.csv:5 country import.value',
    ]);
    expect(broken.participations).toHaveLength(1);
  });
});
