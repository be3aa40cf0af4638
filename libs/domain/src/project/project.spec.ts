import { describe, expect, it } from '@jest/globals';
import { budgetObstacles } from './budget.js';
import { coordinatorObstacles, leadObstacles } from './leadership.js';
import { nextProjectCode } from './project-code.js';

const rules = (found: { rule: string }[]): string[] => found.map(({ rule }) => rule);

describe('a budget', () => {
  it.each([
    ['100', '99.99', ['project.budget']],
    ['0.1', '0.09', ['project.budget']],
    ['9', '10', []],
    ['100.00', '100', []],
    ['999999999999999.98', '999999999999999.97', ['project.budget']],
    [null, '1', []],
    ['1', null, []],
  ])('from %s to %s', (low, high, expected) => {
    expect(rules(budgetObstacles(low, high))).toEqual(expected);
  });
});

describe('who leads', () => {
  it('a coordinator of the programme looks after a project, and nobody else', () => {
    expect(coordinatorObstacles('COORDINATOR')).toEqual([]);
    expect(rules(coordinatorObstacles('MANAGER'))).toEqual(['project.coordinator']);
    expect(rules(coordinatorObstacles(null))).toEqual(['project.coordinator']);
  });

  it('one party leads; when it has left, another one may', () => {
    expect(rules(leadObstacles([{ role: 'LEAD', state: 'IDENTIFIED' }]))).toEqual(['participation.one-lead']);
    expect(leadObstacles([{ role: 'LEAD', state: 'WITHDRAWN' }])).toEqual([]);
    expect(leadObstacles([{ role: 'PARTNER', state: 'ACTIVE' }])).toEqual([]);
  });
});

describe('codes', () => {
  it('count on from the highest of their own form', () => {
    expect(nextProjectCode([])).toBe('P-001');
    expect(nextProjectCode(['P-009', 'P-2', 'LIVING-LAB', 'P-x', 'P-0100'])).toBe('P-101');
    expect(nextProjectCode(['P-999'])).toBe('P-1000');
  });
});
