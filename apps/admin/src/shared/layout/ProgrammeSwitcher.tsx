import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useGetList } from 'ra-core';
import { useEffect } from 'react';
import type { Programme } from '../../data/resources/programmes';
import { useProgrammeId } from '../programme';
import { usePermission } from '../usePermission';
import { useT } from '../useT';

const ALL = 'all';
const MINUTES_5 = 300_000;

const useProgrammes = () => {
  const may = usePermission();
  return useGetList<Programme>(
    'programmes',
    {
      pagination: { page: 1, perPage: 200 },
      sort: { field: 'name', order: 'ASC' },
      meta: { total: false },
    },
    // A member of no programme may not even ask.
    { staleTime: MINUTES_5, enabled: may('programme.read') },
  );
};

/** Chooses the programme that lists are narrowed to; only for whoever has several. */
export const ProgrammeSwitcher = () => {
  const t = useT();
  const { data } = useProgrammes();
  const [chosen, choose] = useProgrammeId();
  const lost = data !== undefined && chosen !== null && !data.some(({ id }) => id === chosen);
  useEffect(() => {
    if (lost) choose(null);
  }, [lost, choose]);
  if (!data || data.length < 2) return null;
  return (
    <Select
      size="small"
      variant="standard"
      disableUnderline
      value={lost ? ALL : (chosen ?? ALL)}
      onChange={({ target }) => choose(target.value === ALL ? null : target.value)}
      inputProps={{ 'aria-label': t('programme.current') }}
      sx={{ minWidth: 0, maxWidth: { xs: 150, sm: 280 }, fontWeight: 600 }}
    >
      <MenuItem value={ALL}>{t('programme.all')}</MenuItem>
      {data.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </Select>
  );
};
