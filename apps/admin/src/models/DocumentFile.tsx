import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useT } from '../shared/useT';
import { readDocument, type ReadDocument } from './readDocument';

export interface ChosenFile {
  /** Which choice it is, from 1: the same file, mended meanwhile, is another one. */
  at: number;
  name: string;
  document: ReadDocument | null;
}

interface DocumentFileProps {
  file: ChosenFile | null;
  onChosen: (file: ChosenFile) => void;
}

/** The file with the document. Another one begins the form anew: who was chosen and what was refused was of the one before. */
export const DocumentFile = ({ file, onChosen }: DocumentFileProps) => {
  const t = useT();
  const { reset } = useFormContext();
  const input = useRef<HTMLInputElement>(null);
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    // A file that cannot be read by now is as good as an empty one.
    const text = await chosen.text().catch(() => '');
    reset();
    onChosen({ at: (file?.at ?? 0) + 1, name: chosen.name, document: readDocument(text) });
  };
  return (
    <>
      <Button variant="outlined" onClick={() => input.current?.click()}>
        {t('modelDocument.file')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ target }) => {
          void take(target.files?.[0]);
          // Choosing the same file again, mended meanwhile, must count as a change.
          target.value = '';
        }}
      />
      <Box role="status" sx={{ my: 1 }}>
        {file?.document && (
          <Typography variant="body2">
            {t('modelDocument.chosen', {
              name: file.name,
              parties: file.document.parties.length,
              scenarios: file.document.scenarios,
            })}
          </Typography>
        )}
        {file && !file.document && (
          <Alert severity="error" variant="outlined">
            {t('modelDocument.unreadable', { name: file.name })}
          </Alert>
        )}
      </Box>
    </>
  );
};
