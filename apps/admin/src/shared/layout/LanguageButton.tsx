import Button from '@mui/material/Button';
import { LANGUAGES } from '@tlaka/domain';
import { useSetLocale } from 'ra-core';
import { useLanguage } from '../useLanguage';
import { useT } from '../useT';

/** Names the other language in that language, for whoever cannot read this one. */
export const LanguageButton = () => {
  const t = useT();
  const language = useLanguage();
  const setLocale = useSetLocale();
  return LANGUAGES.filter((other) => other !== language).map((other) => (
    <Button key={other} color="inherit" lang={other} onClick={() => setLocale(other)}>
      {t(`language.${other}`)}
    </Button>
  ));
};
