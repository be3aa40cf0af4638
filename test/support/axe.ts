import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** To be run in every document before it is judged. */
export const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

/** What axe is asked about: parts of a page, and rules other than all. */
interface Asked {
  within?: string;
  rules?: string[];
}

/** What on this page keeps people out, seriously or critically, by the rules of WCAG 2.2 AA that a machine can judge. */
export async function barriers(page: Page, { within = 'html', rules }: Asked = {}): Promise<string[]> {
  const { violations } = await page.evaluate(
    ([context, options]) =>
      (
        window as unknown as { axe: { run(context: string, options: RunOptions): Promise<AxeResults> } }
      ).axe.run(context, options),
    [within, rules ? { ...OPTIONS, runOnly: rules } : OPTIONS] as const,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
}
