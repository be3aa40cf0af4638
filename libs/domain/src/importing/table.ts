import { isCleanText } from '../text/clean.js';
import type { Text } from '../reason.js';

/** What is wrong with a file: where, which rule, and a sentence. `line` counts from 1 with the header; `column` by its name. */
export interface ImportFault {
  file: string;
  line: number;
  column: string | null;
  rule: string;
  message: Text;
}

/** One table as a CSV reader delivers it: `line` is where the row starts in the file. */
export interface SourceTable {
  file: string;
  header: readonly string[];
  rows: Iterable<SourceRow>;
}

export interface SourceRow {
  line: number;
  cells: readonly string[];
}

/** One row being read: cells by the name of their column; what is wrong is noted and reading goes on. */
export interface RowReader {
  line: number;
  /** The cell, white space around it removed and runs of spaces made one; '' where it is empty. */
  text(column: string): string;
  /** The cell with its line breaks kept; '' where it is empty. */
  prose(column: string): string;
  /** The cell as `parse` understands it; null where it is empty. What `parse` answers null to is a fault. */
  value<T>(column: string, parse: (text: string) => T | null, expected: Text): T | null;
  /** Like `value`, and an empty cell is a fault too. */
  required<T>(column: string, parse: (text: string) => T | null, expected: Text): T | null;
  fault(column: string | null, rule: string, message: Text): void;
}

/** Cells quoted in messages are cut to this length. */
const QUOTED = 60;
const quoted = (text: string): string =>
  text.length > QUOTED ? `${[...text].slice(0, QUOTED).join('')}…` : text;

/** Faults of the header: one for every required column that is missing or named twice. */
export function headerFaults({ file, header }: SourceTable, required: readonly string[]): ImportFault[] {
  const names = header.map((name) => name.trim());
  return required.flatMap((column): ImportFault[] => {
    const found = names.filter((name) => name === column).length;
    if (found === 1) return [];
    const message: Text =
      found === 0
        ? { bg: `Липсва колоната „${column}“.`, en: `The column “${column}” is missing.` }
        : { bg: `Колоната „${column}“ се повтаря.`, en: `The column “${column}” occurs twice.` };
    return [
      { file, line: 1, column, rule: found === 0 ? 'import.column-missing' : 'import.column-twice', message },
    ];
  });
}

/**
 * Reads every row of a table with `read`; a row in which anything is wrong gives faults and no result. The header has
 * been checked by `headerFaults` before.
 */
export function readRows<T>(
  { file, header, rows }: SourceTable,
  read: (row: RowReader) => T | null,
): { rows: T[]; faults: ImportFault[] } {
  const index = new Map(header.map((name, at) => [name.trim(), at]));
  const good: T[] = [];
  const faults: ImportFault[] = [];
  for (const row of rows) {
    const before = faults.length;
    const reader = rowReader(row, index, (fault) => faults.push({ file, line: row.line, ...fault }));
    if (row.cells.length !== header.length)
      reader.fault(null, 'import.cells', {
        bg: `Редът има ${row.cells.length} полета вместо ${header.length}.`,
        en: `The row has ${row.cells.length} fields instead of ${header.length}.`,
      });
    const result = faults.length === before ? read(reader) : null;
    if (result !== null && faults.length === before) good.push(result);
  }
  return { rows: good, faults };
}

function rowReader(
  { line, cells }: SourceRow,
  index: ReadonlyMap<string, number>,
  tell: (fault: Pick<ImportFault, 'column' | 'rule' | 'message'>) => void,
): RowReader {
  const prose = (column: string): string => {
    const cell = cells[index.get(column) ?? -1] ?? '';
    if (isCleanText(cell)) return cell.trim();
    tell({
      column,
      rule: 'import.characters',
      message: {
        bg: 'Полето съдържа недопустими знаци.',
        en: 'The field has characters that cannot be stored.',
      },
    });
    return '';
  };
  const text = (column: string): string => prose(column).replace(/\s+/gu, ' ');
  const value: RowReader['value'] = (column, parse, expected) => {
    const cell = text(column);
    if (cell === '') return null;
    const parsed = parse(cell);
    if (parsed === null)
      tell({
        column,
        rule: 'import.value',
        message: {
          bg: `„${quoted(cell)}“ не е ${expected.bg}.`,
          en: `“${quoted(cell)}” is not ${expected.en}.`,
        },
      });
    return parsed;
  };
  return {
    line,
    text,
    prose,
    value,
    required: (column, parse, expected) => {
      if (text(column) === '')
        tell({
          column,
          rule: 'import.empty',
          message: { bg: `Полето „${column}“ е празно.`, en: `The field “${column}” is empty.` },
        });
      return value(column, parse, expected);
    },
    fault: (column, rule, message) => tell({ column, rule, message }),
  };
}
