import { type ImportFault, type SourceTable } from '@tlaka/domain';
import { CsvError, parse } from 'csv-parse/sync';

interface Parsed {
  record: string[];
  info: { lines: number };
}

/** UTF-8 where the bytes are that, else what Bulgarian Excel writes. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** The rows of a CSV file with `;` or `,` between the cells; where the file is no CSV, the fault with its line. */
export function readCsv(file: string, bytes: Uint8Array): SourceTable | ImportFault {
  const text = decode(bytes).replace(/^\uFEFF/, '');
  const [head = ''] = text.split(/\r?\n/, 1);
  try {
    const rows = parse(text, {
      delimiter: count(head, ';') > count(head, ',') ? ';' : ',',
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as Parsed[];
    const [header, ...body] = rows;
    return { file, header: header?.record ?? [], rows: withLines(header, body) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as unknown as { lines?: number };
    return {
      file,
      line: lines ?? 1,
      column: null,
      rule: 'import.csv',
      message: {
        bg: 'Файлът не се чете като CSV: кавичките не са затворени.',
        en: 'The file cannot be read as CSV: quotation marks are not closed.',
      },
    };
  }
}

/** csv-parse tells the line on which a row ends; it starts one after the end of the row before. */
function withLines(header: Parsed | undefined, body: readonly Parsed[]): SourceTable['rows'] {
  let end = header?.info.lines ?? 1;
  return body.map(({ record, info }) => {
    const row = { line: end + 1, cells: record };
    end = info.lines;
    return row;
  });
}
