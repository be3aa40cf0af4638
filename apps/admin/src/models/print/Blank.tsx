import Box from '@mui/material/Box';
import { visuallyHidden } from '../../shared/visuallyHidden';
import { useT } from '../../shared/useT';

/** A line to write on, where nothing has been stated yet. */
export const Blank = ({ width = '100%' }: { width?: string }) => {
  const t = useT();
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        position: 'relative',
        width,
        minWidth: '14mm',
        height: '7mm',
        borderBottom: 1,
        borderColor: 'text.primary',
      }}
    >
      <Box component="span" sx={visuallyHidden}>
        {t('model.notStated')}
      </Box>
    </Box>
  );
};
