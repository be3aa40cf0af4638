import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'ra-core';
import { useT } from '../useT';

/** Says that the filters leave nothing, and takes them away. */
export const Unmatched = () => {
  const t = useT();
  const translate = useTranslate();
  const { setFilters } = useListContext();
  return (
    <Box sx={{ p: 3, textAlign: 'center' }}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {t('list.noMatch')}
      </Typography>
      <Button onClick={() => setFilters({}, {}, false)}>{translate('ra.navigation.clear_filters')}</Button>
    </Box>
  );
};
