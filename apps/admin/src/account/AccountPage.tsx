import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { AppearanceButton } from '../shared/layout/AppearanceButton';
import { LanguageButton } from '../shared/layout/LanguageButton';
import { useDocumentTitle } from '../shared/layout/pageTitle';
import { useT } from '../shared/useT';

interface AccountPageProps {
  title: string;
  intro?: string;
  children: ReactNode;
}

/** The frame of the pages before one is signed in: no menu, but language and appearance are at hand. */
export const AccountPage = ({ title, intro, children }: AccountPageProps) => {
  const t = useT();
  useDocumentTitle(title);
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <Paper sx={{ width: '100%', maxWidth: 400, p: { xs: 2.5, sm: 4 } }}>
        <Stack direction="row" sx={{ alignItems: 'center', mb: 3 }}>
          <Box component="img" src="./tlaka.svg" alt="" sx={{ width: 36, height: 36, mr: 1.5 }} />
          <Typography component="p" variant="h2" sx={{ flex: 1 }}>
            {t('app.name')}
          </Typography>
          <LanguageButton />
          <AppearanceButton />
        </Stack>
        <Typography variant="h1" gutterBottom>
          {title}
        </Typography>
        {intro && <Typography sx={{ mb: 2 }}>{intro}</Typography>}
        {children}
      </Paper>
    </Box>
  );
};
