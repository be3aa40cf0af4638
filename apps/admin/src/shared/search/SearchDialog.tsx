import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ErrorPanel } from '../feedback/ErrorPanel';
import { useT } from '../useT';
import { addressOf } from './kinds';
import { useSearch, type Found } from './useSearch';

const Hit = ({ hit }: { hit: Found }) => {
  const t = useT();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{hit.title}</Typography>
      <Typography variant="body2" color="textSecondary">
        {[t(`search.kinds.${hit.of}`), hit.subtitle].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
};

/** One field over everything; arrows choose, Enter opens, Escape returns. */
export const SearchDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useT();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const { q, asked, found, searching, error } = useSearch(text);
  const open = (hit: Found | null) => {
    if (!hit) return;
    navigate(addressOf(hit.of, hit.id));
    onClose();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby="search-title"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <DialogTitle id="search-title">{t('search.title')}</DialogTitle>
      <DialogContent sx={{ minHeight: 320 }}>
        <Autocomplete<Found>
          open={asked && !error}
          autoHighlight
          forcePopupIcon={false}
          options={found}
          loading={searching}
          loadingText={t('search.searching')}
          noOptionsText={t('search.nothing', { q })}
          filterOptions={(options) => options}
          getOptionLabel={(hit) => hit.title}
          getOptionKey={(hit) => `${hit.kind}:${hit.id}`}
          isOptionEqualToValue={(a, b) => a.id === b.id}
          inputValue={text}
          onInputChange={(_, value, reason) => reason !== 'reset' && setText(value)}
          onChange={(_, hit) => open(hit)}
          onClose={(_, reason) => reason === 'escape' && onClose()}
          renderOption={({ key, ...props }, hit) => (
            <Box component="li" key={key} {...props}>
              <Hit hit={hit} />
            </Box>
          )}
          renderInput={(params) => (
            <TextField
              {...params}
              autoFocus
              label={t('search.placeholder')}
              helperText={t('search.prompt')}
            />
          )}
        />
        {error && <ErrorPanel error={error} />}
      </DialogContent>
    </Dialog>
  );
};
