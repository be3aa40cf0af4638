import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useT } from '../../shared/useT';

/** Where whoever acts for a party signs. */
export const Signature = () => {
  const t = useT();
  return (
    <Box component="section" sx={{ breakInside: 'avoid', mt: 3 }}>
      <Typography variant="h3">{t('print.signature')}</Typography>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', sm: '2fr 2fr 1fr' } }}>
        {(['signedName', 'signed', 'signedOn'] as const).map((what) => (
          <Box key={what} sx={{ pt: '12mm' }}>
            <Typography variant="caption" component="p" sx={{ borderTop: 1, borderColor: 'text.primary' }}>
              {t(`print.${what}`)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
};
