import { upload } from './transport';

/** What becomes of a row that is broken. */
export const ON_ERROR = ['stop', 'skip'] as const;
export type OnError = (typeof ON_ERROR)[number];

/** Kinds of records that an import makes, in the order in which it makes them. */
export const IMPORTED = ['organisations', 'stakeholders', 'themes', 'projects', 'participations'] as const;
export type Imported = (typeof IMPORTED)[number];

export interface ImportFault {
  file: string;
  /** Counted from 1 with the header; 0 where it is the whole file. */
  line: number;
  column: string | null;
  rule: string;
  message: string;
}

export interface ImportResult {
  written: boolean;
  counts: Record<Imported, { created: number; updated: number; unchanged: number }> | null;
  faults: readonly ImportFault[];
}

export interface CordisImport {
  /** Code of the programme. */
  programme: string;
  onError: OnError;
  files: readonly File[];
}

export const importVerbs = {
  importCordis: ({ programme, onError, files }: CordisImport): Promise<ImportResult> => {
    const form = new FormData();
    form.append('programme', programme);
    form.append('onError', onError);
    for (const file of files) form.append('files', file, file.name);
    return upload<ImportResult>('import/cordis', form);
  },
};
