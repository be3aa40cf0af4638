import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormLabel from '@mui/material/FormLabel';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { ErrorPanel } from '../feedback/ErrorPanel';
import { PageSkeleton } from '../feedback/PageSkeleton';
import type { TonedVocabulary } from '../field/tones';
import { useT } from '../useT';
import { labelKey } from '../vocabulary';
import { MoveChoice, type Ahead } from './MoveChoice';
import { MoveWords, NO_WORDS, type Words } from './MoveWords';
import { isSaveKey } from './useSaveKey';

interface MoveDialogProps {
  title: string;
  vocabulary: TonedVocabulary;
  /** Whose moves they are: what the answer is remembered under. */
  id: string;
  load: () => Promise<readonly Ahead[]>;
  move: (to: string, words: Words) => Promise<unknown>;
  onClose: () => void;
  /** Where one may leave a date to look again, and decide in spite of what is missing. */
  revisitable?: (to: string) => boolean;
  mayOverride?: boolean;
}

/** Where something may go from where it stands: every way with what is missing for it, before one tries. */
export const MoveDialog = (props: MoveDialogProps) => {
  const { title, vocabulary, id, load, move, onClose, revisitable, mayOverride = false } = props;
  const t = useT();
  const translate = useTranslate();
  const notify = useNotify();
  const titleId = useId();
  const whereId = useId();
  const [to, setTo] = useState('');
  const [words, setWords] = useState<Words>(NO_WORDS);
  const moves = useQuery({ queryKey: ['moves', vocabulary, id], queryFn: load, staleTime: 0 });
  const step = useMutation({
    mutationFn: () => move(to, words),
    onSuccess: () => {
      notify('move.done', { type: 'info', messageArgs: { to: translate(labelKey(vocabulary, to)) } });
      onClose();
    },
    onError: () => void moves.refetch(),
  });
  const chosen = moves.data?.find((ahead) => ahead.to === to);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (!isSaveKey(event)) return;
        event.preventDefault();
        if (chosen && !step.isPending) step.mutate();
      }}
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        {moves.error && <ErrorPanel error={moves.error} onRetry={() => void moves.refetch()} />}
        {moves.isPending && <PageSkeleton rows={3} />}
        {moves.data?.length === 0 && <Typography>{t('move.nowhere')}</Typography>}
        {moves.data && moves.data.length > 0 && (
          <FormControl>
            <FormLabel id={whereId}>{t('move.where')}</FormLabel>
            <RadioGroup aria-labelledby={whereId} value={to} onChange={({ target }) => setTo(target.value)}>
              {moves.data.map((ahead) => (
                <MoveChoice key={ahead.to} ahead={ahead} vocabulary={vocabulary} onLeave={onClose} />
              ))}
            </RadioGroup>
          </FormControl>
        )}
        {chosen && (
          <MoveWords
            words={words}
            onChange={setWords}
            needsNote={chosen.needsNote ?? false}
            revisitable={revisitable?.(to) ?? false}
            overridable={mayOverride && (chosen.overridable ?? false)}
          />
        )}
        {step.error && <ErrorPanel error={step.error} title={t('move.refused')} />}
      </DialogContent>
      <DialogActions sx={{ justifyContent: 'flex-start', px: 3, pb: 3 }}>
        <Button
          variant="contained"
          size="medium"
          disabled={!chosen || step.isPending}
          onClick={() => step.mutate()}
        >
          {t('move.open')}
        </Button>
        <Button size="medium" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
