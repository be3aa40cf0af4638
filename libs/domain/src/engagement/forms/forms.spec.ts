import { expect, it } from '@jest/globals';
import { BENEFIT_TYPES } from '../../project/benefit-type.js';
import { RESOURCE_TYPES } from '../../project/resource-type.js';
import type { Text } from '../../reason.js';
import { COOPERATION_FORMS, EXTERNAL } from '../vocabulary.js';
import { COOPERATION_TEMPLATES } from './catalogue.js';
import { COOPERATION_FORM_NAMES } from './names.js';

const forms = Object.entries(COOPERATION_TEMPLATES);

it('has one template and one name for each form', () => {
  expect(Object.keys(COOPERATION_TEMPLATES).sort()).toEqual([...COOPERATION_FORMS].sort());
  expect(Object.keys(COOPERATION_FORM_NAMES).sort()).toEqual([...COOPERATION_FORMS].sort());
});

it.each(forms)('%s says everything in both languages, each once', (form, template) => {
  const { purpose, roles, flows, preconditions, risks } = template;
  const texts: Text[] = [
    COOPERATION_FORM_NAMES[form as keyof typeof COOPERATION_FORM_NAMES],
    purpose,
    ...preconditions,
    ...roles.map(({ name }) => name),
    ...flows.map(({ label }) => label),
    ...risks.map(({ label }) => label),
  ];
  for (const { bg, en } of texts) {
    expect(bg).toMatch(/^[\p{Script=Cyrillic}„][^A-Za-z]*(IAP2[^A-Za-z]*)?$/u);
    expect(en).toMatch(/^[^\p{Script=Cyrillic}]+$/u);
    expect([bg, en].filter((text) => text !== text.trim())).toEqual([]);
  }
  expect(new Set(texts.map(({ bg }) => bg)).size).toBe(texts.length);
  expect(new Set(texts.map(({ en }) => en)).size).toBe(texts.length);
});

it.each(forms)('%s lets every role give something and get something', (_, { roles, flows }) => {
  const keys = roles.map(({ key }) => key).sort();
  expect(new Set(keys).size).toBe(keys.length);
  const inside = (ends: string[]): string[] => [...new Set(ends)].filter((end) => end !== EXTERNAL).sort();
  expect(inside(flows.map(({ from }) => from))).toEqual(keys);
  expect(inside(flows.map(({ to }) => to))).toEqual(keys);
});

it.each(forms)('%s speaks of its own roles and of the vocabularies alone', (_, { roles, flows, risks }) => {
  const known = [...roles.map(({ key }) => key), EXTERNAL];
  for (const { from, to, resource, benefit } of flows) {
    expect(known).toEqual(expect.arrayContaining([from, to]));
    expect(from).not.toBe(to);
    expect(RESOURCE_TYPES).toContain(resource);
    expect(BENEFIT_TYPES).toContain(benefit);
  }
  const inside = roles.map(({ key }) => key);
  expect(inside).toEqual(expect.arrayContaining(risks.map(({ role }) => role)));
});

it.each(forms)('%s asks for something beforehand and takes a possible time', (_, template) => {
  expect(template.preconditions.length).toBeGreaterThanOrEqual(2);
  expect(template.risks.length).toBeGreaterThanOrEqual(2);
  const { least, most } = template.months;
  expect(least).toBeGreaterThanOrEqual(1);
  expect(most ?? 600).toBeGreaterThanOrEqual(least);
  expect(most ?? 600).toBeLessThanOrEqual(600);
});
