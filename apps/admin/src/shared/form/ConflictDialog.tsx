import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useTranslateLabel } from 'ra-core';
import { useState } from 'react';
import { recordField } from '../../data/names';
import { useT } from '../useT';
import { wordsOf, type Collision } from './conflict';

interface ConflictDialogProps {
  resource: string;
  collision: Collision;
  /** The inputs to decide, one by one. */
  inputs: readonly string[];
  onSave: (keepTheirs: readonly string[]) => void;
  onReload: () => void;
}

/** Mine or theirs, field by field; nothing is saved before the choice. */
export const ConflictDialog = ({ resource, collision, inputs, onSave, onReload }: ConflictDialogProps) => {
  const t = useT();
  const label = useTranslateLabel();
  const [keepTheirs, setKeepTheirs] = useState<readonly string[]>([]);
  const choose = (input: string, theirs: boolean) =>
    setKeepTheirs((kept) => [...kept.filter((other) => other !== input), ...(theirs ? [input] : [])]);
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{t('conflict.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{t('conflict.intro')}</DialogContentText>
        {inputs.map((input) => (
          <RadioGroup
            key={input}
            aria-labelledby={`conflict-${input}`}
            value={keepTheirs.includes(input) ? 'theirs' : 'mine'}
            onChange={(_, value) => choose(input, value === 'theirs')}
            sx={{ mb: 2 }}
          >
            <Typography id={`conflict-${input}`} sx={{ fontWeight: 600 }}>
              {label({ source: recordField(input), resource })}
            </Typography>
            <FormControlLabel
              value="mine"
              control={<Radio size="small" />}
              label={`${t('conflict.mine')}: ${wordsOf(collision.mine, input)}`}
            />
            <FormControlLabel
              value="theirs"
              control={<Radio size="small" />}
              label={`${t('conflict.theirs')}: ${wordsOf(collision.theirs, input)}`}
            />
          </RadioGroup>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onReload}>{t('conflict.reload')}</Button>
        <Button variant="contained" onClick={() => onSave(keepTheirs)}>
          {t('conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
