import Stack from '@mui/material/Stack';
import { LANGUAGES, type Language } from '@tlaka/domain';
import { TextInput } from 'react-admin';

interface BilingualInputProps {
  /** The stem: `title` stands for `titleBg` and `titleEn`. */
  source: string;
  multiline?: boolean;
}

const ENDING: Record<Language, string> = { bg: 'Bg', en: 'En' };

/** A text meant for publication, in both languages side by side; at least one is given. */
export const BilingualInput = ({ source, multiline = false }: BilingualInputProps) => (
  <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ sm: 2 }} sx={{ width: '100%' }}>
    {LANGUAGES.map((language) => (
      <TextInput
        key={language}
        source={`${source}${ENDING[language]}`}
        multiline={multiline}
        {...(multiline ? { minRows: 3 } : {})}
        slotProps={{ htmlInput: { lang: language } }}
      />
    ))}
  </Stack>
);
