import TextField from '@mui/material/TextField';
import { useT } from '../useT';

/** What whoever moves something writes down. */
export interface Words {
  note: string;
  revisitOn: string;
  override: string;
}

export const NO_WORDS: Words = { note: '', revisitOn: '', override: '' };

interface MoveWordsProps {
  words: Words;
  onChange: (words: Words) => void;
  needsNote: boolean;
  revisitable: boolean;
  overridable: boolean;
}

/** The note of a move, and where they are due its reason, a date to look again and the reason to decide nevertheless. */
export const MoveWords = ({ words, onChange, needsNote, revisitable, overridable }: MoveWordsProps) => {
  const t = useT();
  return (
    <>
      <TextField
        multiline
        minRows={2}
        label={t(needsNote ? 'move.reason' : 'move.note')}
        helperText={needsNote ? t('move.reasonHelp') : undefined}
        required={needsNote}
        value={words.note}
        onChange={({ target }) => onChange({ ...words, note: target.value })}
      />
      {revisitable && (
        <TextField
          type="date"
          label={t('move.revisitOn')}
          value={words.revisitOn}
          onChange={({ target }) => onChange({ ...words, revisitOn: target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ maxWidth: 260 }}
        />
      )}
      {overridable && (
        <TextField
          multiline
          minRows={2}
          label={t('move.override')}
          helperText={t('move.overrideHelp')}
          value={words.override}
          onChange={({ target }) => onChange({ ...words, override: target.value })}
        />
      )}
    </>
  );
};
