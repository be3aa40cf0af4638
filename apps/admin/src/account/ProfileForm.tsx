import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { LANGUAGES } from '@tlaka/domain';
import { useNotify, useSetLocale } from 'ra-core';
import { isLanguage } from '../data/i18nProvider';
import { useTlaka } from '../data/useTlaka';
import { forgetViewer, type Viewer } from '../data/viewer';
import { useT } from '../shared/useT';
import { AccountForm } from './AccountForm';

/** Own name and language; the console turns to the language at once. */
export const ProfileForm = ({ viewer }: { viewer: Viewer }) => {
  const t = useT();
  const notify = useNotify();
  const setLocale = useSetLocale();
  const queries = useQueryClient();
  const { updateProfile } = useTlaka();
  const save = async ({ name = '', language }: Readonly<Record<string, string>>) => {
    await updateProfile({ name: name.trim(), ...(isLanguage(language) ? { language } : {}) });
    forgetViewer();
    await queries.invalidateQueries({ queryKey: ['auth'] });
    if (language) await setLocale(language);
    notify('account.page.saved', { type: 'success' });
  };
  return (
    <Box sx={{ maxWidth: 400 }}>
      <AccountForm act={save} submit={t('form.save')}>
        <TextField
          name="name"
          label={t('resources.users.fields.name')}
          defaultValue={viewer.name}
          required
          slotProps={{ htmlInput: { autoComplete: 'name', maxLength: 200 } }}
        />
        <TextField
          label={t('resources.users.fields.email')}
          value={viewer.email}
          slotProps={{ htmlInput: { readOnly: true } }}
          sx={{ mt: 2 }}
        />
        <TextField
          select
          name="language"
          label={t('resources.users.fields.language')}
          defaultValue={viewer.language}
          sx={{ mt: 2 }}
        >
          {LANGUAGES.map((language) => (
            <MenuItem key={language} value={language} lang={language}>
              {t(`language.${language}`)}
            </MenuItem>
          ))}
        </TextField>
      </AccountForm>
    </Box>
  );
};
