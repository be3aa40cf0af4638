import type { ThemeSource } from '../programme/theme-source.js';
import { digitsOf, EXPECTED, textOf } from './cells.js';
import type { RowReader } from './table.js';

/** A theme as CORDIS has it: a node of the EuroSciVoc tree, or the topic of a call (which has no parent). */
export interface CordisTheme {
  source: ThemeSource;
  code: string;
  name: string;
  parentCode: string | null;
}

/** That a project is about a theme. */
export interface CordisProjectTheme {
  line: number;
  projectId: string;
  source: ThemeSource;
  code: string;
}

/** What one row says: a link, and the theme with its ancestors, the topmost first. */
export interface CordisThemeRow {
  link: CordisProjectTheme;
  themes: readonly CordisTheme[];
}

/** Columns that the tables `topics` and `euroSciVoc` must have. */
export const CORDIS_TOPIC_COLUMNS = ['projectID', 'topic', 'title'] as const;
export const CORDIS_EUROSCIVOC_COLUMNS = [
  'projectID',
  'euroSciVocCode',
  'euroSciVocPath',
  'euroSciVocTitle',
] as const;

/** One row of the table `topics`; null where something in it is wrong. A topic without a title is named by its code. */
export function readTopic(row: RowReader): CordisThemeRow | null {
  const projectId = row.required('projectID', digitsOf, EXPECTED.number);
  const code = row.required('topic', textOf, EXPECTED.text);
  if (projectId === null || code === null) return null;
  const source = 'CORDIS_TOPIC';
  return {
    link: { line: row.line, projectId, source, code },
    themes: [{ source, code, name: row.text('title') || code, parentCode: null }],
  };
}

const partsOf = (path: string): string[] => path.replace(/^\//, '').split('/');
const codeOf = (text: string): string | null => (/^(\/\d+)+$/.test(text) ? text : null);

/** One row of the table `euroSciVoc`: the node and all above it, since code and path spell them out; null where wrong. */
export function readEuroSciVoc(row: RowReader): CordisThemeRow | null {
  const projectId = row.required('projectID', digitsOf, EXPECTED.number);
  const code = row.required('euroSciVocCode', codeOf, {
    bg: 'код като /29/97/543',
    en: 'a code like /29/97/543',
  });
  const path = row.required('euroSciVocPath', textOf, EXPECTED.text);
  if (projectId === null || code === null || path === null) return null;
  const [steps, names] = [partsOf(code), partsOf(path)];
  if (steps.length !== names.length) {
    row.fault('euroSciVocPath', 'import.depth', {
      bg: 'Пътят и кодът имат различна дълбочина.',
      en: 'Path and code differ in depth.',
    });
    return null;
  }
  const source = 'EUROSCIVOC';
  return {
    link: { line: row.line, projectId, source, code },
    themes: names.map((name, index) => ({
      source,
      code: `/${steps.slice(0, index + 1).join('/')}`,
      name,
      parentCode: index === 0 ? null : `/${steps.slice(0, index).join('/')}`,
    })),
  };
}
