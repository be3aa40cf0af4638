import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useT } from '../../shared/useT';

/** Where whoever acts for a party signs. */
export const Signature = () => {
  const t = useT();
  return (
    <Box
      component="section"
      sx={{
        display: 'grid',
        columnGap: '6mm',
        gridTemplateColumns: { xs: '1fr', sm: 'auto 2fr 2fr 1fr' },
        breakInside: 'avoid',
        breakBefore: 'avoid',
      }}
    >
      <Typography variant="h3" sx={{ pt: { sm: '4mm' } }}>
        {t('print.signature')}
      </Typography>
      {(['signedName', 'signed', 'signedOn'] as const).map((what) => (
        <Box key={what} sx={{ pt: '9mm' }}>
          <Typography variant="caption" component="p" sx={{ borderTop: 1, borderColor: 'text.primary' }}>
            {t(`print.${what}`)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
};
