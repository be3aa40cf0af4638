import Check from '@mui/icons-material/Check';
import Copy from '@mui/icons-material/ContentCopyOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import { useT } from '../useT';

/** A text to be taken elsewhere, with a button that copies it; where the browser forbids that, it is selected. */
export const CopyText = ({ label, text }: { label: string; text: string }) => {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'ready' | 'done' | 'failed'>('ready');
  const copy = async () => {
    input.current?.select();
    // Browsers offer the clipboard over https and on the own machine only.
    await (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard'))).then(
      () => setState('done'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ alignItems: { sm: 'flex-end' } }}>
        <TextField
          label={label}
          value={text}
          inputRef={input}
          sx={{ flex: 1 }}
          slotProps={{ htmlInput: { readOnly: true, translate: 'no', spellCheck: false } }}
        />
        <Button
          variant="contained"
          size="medium"
          startIcon={state === 'done' ? <Check /> : <Copy />}
          onClick={() => void copy()}
          sx={{ flexShrink: 0 }}
        >
          {t(state === 'done' ? 'account.copy.done' : 'account.copy.action')}
        </Button>
      </Stack>
      <div role="status">
        {state === 'failed' && (
          <Alert severity="warning" variant="outlined" sx={{ mt: 1 }}>
            {t('account.copy.failed')}
          </Alert>
        )}
      </div>
    </>
  );
};
