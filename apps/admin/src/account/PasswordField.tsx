import Visibility from '@mui/icons-material/VisibilityOutlined';
import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { PASSWORD_LENGTH } from '@tlaka/domain';
import { useState } from 'react';
import { useT } from '../shared/useT';

interface PasswordFieldProps {
  name: string;
  label: string;
  /** A new password shows its rule and is offered a generated one. */
  fresh?: boolean;
  autoFocus?: boolean;
}

export const PasswordField = ({ name, label, fresh = false, autoFocus = false }: PasswordFieldProps) => {
  const t = useT();
  const [shown, setShown] = useState(false);
  const toggle = shown ? t('account.signIn.hidePassword') : t('account.signIn.showPassword');
  return (
    <TextField
      name={name}
      label={label}
      type={shown ? 'text' : 'password'}
      required
      autoFocus={autoFocus}
      helperText={fresh ? t('account.password.rule', { min: PASSWORD_LENGTH.min }) : undefined}
      slotProps={{
        htmlInput: {
          autoComplete: fresh ? 'new-password' : 'current-password',
          ...(fresh ? { minLength: PASSWORD_LENGTH.min, maxLength: PASSWORD_LENGTH.max } : {}),
        },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton size="small" edge="end" aria-label={toggle} onClick={() => setShown(!shown)}>
                {shown ? <VisibilityOff fontSize="small" /> : <Visibility fontSize="small" />}
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
};
