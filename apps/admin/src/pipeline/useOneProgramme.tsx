import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList } from 'ra-core';
import type { ReactNode } from 'react';
import type { Programme } from '../data/resources/programmes';
import { useProgrammeId } from '../shared/programme';
import { useT } from '../shared/useT';

/** The programme that a page is about: the current one, the only one, or one to be chosen. */
export const useOneProgramme = (): { programmeId: string | null; chooser: ReactNode } => {
  const t = useT();
  const [current, choose] = useProgrammeId();
  const { data } = useGetList<Programme>('programmes', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
    meta: { total: false },
  });
  const [first, ...others] = data ?? [];
  const programmeId = current ?? (others.length === 0 ? (first?.id ?? null) : null);
  const chooser = !programmeId && data && data.length > 0 && (
    <TextField
      select
      label={t('pipeline.choose')}
      value=""
      onChange={({ target }) => choose(target.value)}
      sx={{ width: 280 }}
    >
      {data.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
  return { programmeId, chooser };
};
