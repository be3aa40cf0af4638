import { expect, it } from '@jest/globals';
import { LARGEST_MODEL } from '../size.js';
import { EXTERNAL } from '../vocabulary.js';
import { castDeal, castObstacles, missingFlows, usualHorizon, type Part } from './cast.js';
import { COOPERATION_TEMPLATES } from './catalogue.js';

const { PPI, JOINT_APPLICATION, TWINNING, DATA_SHARING } = COOPERATION_TEMPLATES;
const part = (role: string, party: string): Part => ({ role, party });
const rules = (...all: Parameters<typeof castObstacles>): string[] =>
  castObstacles(...all).map(({ rule }) => rule);

it('makes each flow of the form between those who play its ends', () => {
  const { parties, flows } = castDeal(TWINNING, [part('pioneer', 'Graz'), part('learner', 'Varna')]);
  expect(parties).toEqual(['Varna', 'Graz']);
  expect(flows.map(({ from, to }) => [from, to])).toEqual([
    [null, 'Varna'],
    ['Graz', 'Varna'],
    ['Graz', 'Varna'],
    ['Varna', 'Graz'],
    ['Varna', 'Graz'],
  ]);
  expect(flows.map(({ flow }) => flow)).toEqual(TWINNING.flows);
});

it('makes a flow for every pair where several play one role', () => {
  const cast = [part('lead', 'A'), part('partner', 'B'), part('partner', 'C'), part('supporter', 'D')];
  const { flows } = castDeal(JOINT_APPLICATION, cast);
  const ends = (from: string | null): (string | null)[] =>
    flows.filter((one) => one.from === from).map(({ to }) => to);
  expect(ends(null)).toEqual(['A', 'B', 'C']);
  expect(ends('A')).toEqual(['B', 'C', 'D']);
  expect(ends('C')).toEqual(['A', 'A']);
});

it('lets nobody give to itself, and names a party of several roles once', () => {
  const { parties, flows, risks } = castDeal(PPI, [
    part('buyer', 'City'),
    part('users', 'City'),
    part('supplier', 'Firm'),
  ]);
  expect(parties).toEqual(['City', 'Firm']);
  expect(flows.every(({ from, to }) => from !== to)).toBe(true);
  expect(flows).toHaveLength(PPI.flows.length - 1);
  expect(risks.map(({ party }) => party)).toEqual(['City', 'Firm', 'City']);
});

it('leaves out what a role that nobody plays would give, get or fear', () => {
  const { flows, risks } = castDeal(DATA_SHARING, [part('holder', 'City'), part('analyst', 'University')]);
  expect(flows.map(({ flow }) => [flow.from, flow.to])).toEqual([
    ['holder', 'analyst'],
    ['analyst', 'holder'],
  ]);
  expect(risks).toHaveLength(2);
});

it('says which flows of the form a cast makes none of, and why', () => {
  const { flows } = PPI;
  expect(
    missingFlows(flows, [part('buyer', 'City'), part('supplier', 'Firm'), part('users', 'Lab')]),
  ).toEqual([]);
  const own = [part('buyer', 'City'), part('users', 'City')];
  const missing = missingFlows(flows, own);
  expect(missing.map(({ flow }) => flow)).toEqual(flows.filter(({ from }) => from !== EXTERNAL));
  for (const { flow, unplayed } of missing)
    expect(unplayed).toEqual([flow.from, flow.to].filter((end) => end === 'supplier'));
  expect(missingFlows(flows, [...own, part('users', 'Lab'), part('supplier', 'Firm')])).toEqual([]);
});

it('counts a part that is said twice once', () => {
  const once = [part('pioneer', 'Graz'), part('learner', 'Varna')];
  expect(castDeal(TWINNING, [...once, ...once])).toEqual(castDeal(TWINNING, once));
});

it('refuses roles that the form does not have, and an empty cast', () => {
  expect(rules(TWINNING, [])).toEqual(['engagement.nobody-cast']);
  expect(rules(TWINNING, [part('city', 'A'), part('city', 'B'), part('learner', 'C')])).toEqual([
    'engagement.unknown-role',
  ]);
  expect(rules(TWINNING, [part('learner', 'C')])).toEqual([]);
});

it('refuses a cast in which nobody gives anything to anybody else', () => {
  expect(rules(TWINNING, [part('pioneer', 'Graz')])).toEqual(['engagement.cast-without-flow']);
  const alone = DATA_SHARING.roles.map(({ key }) => part(key, 'City'));
  expect(rules(DATA_SHARING, alone)).toEqual(['engagement.cast-without-flow']);
  expect(rules(DATA_SHARING, [...alone, part('analyst', 'University')])).toEqual([]);
});

it('refuses one party in all roles of whichever form, unless something comes from outside', () => {
  for (const form of Object.values(COOPERATION_TEMPLATES)) {
    const alone = form.roles.map(({ key }) => part(key, 'City'));
    const fromOutside = form.flows.some(({ from, to }) => from === EXTERNAL || to === EXTERNAL);
    expect(rules(form, alone)).toEqual(fromOutside ? [] : ['engagement.cast-without-flow']);
  }
});

it('refuses a cast that makes more than the largest model', () => {
  const many = (count: number): Part[] =>
    Array.from({ length: count }, (_, at) => part('partner', `partner ${at}`));
  expect(rules(JOINT_APPLICATION, [part('lead', 'A'), ...many(LARGEST_MODEL.parties)])).toEqual([
    'engagement.too-large',
    'engagement.too-large',
  ]);
  expect(rules(JOINT_APPLICATION, [part('lead', 'A'), ...many(14)])).toEqual([]);
  expect(rules(JOINT_APPLICATION, [part('lead', 'A'), ...many(15)])).toEqual(['engagement.too-large']);
});

it('looks as far ahead as the form usually lasts', () => {
  expect(usualHorizon(TWINNING)).toBe(18);
  expect(usualHorizon(DATA_SHARING)).toBe(36);
});
