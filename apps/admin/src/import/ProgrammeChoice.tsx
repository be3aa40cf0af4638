import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList } from 'ra-core';
import type { Programme } from '../data/resources/programmes';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { useReach } from '../shared/useReach';
import { useT } from '../shared/useT';

/** The programmes that the reader may import into; undefined while they are not known. */
export const useTargets = () => {
  const may = useReach();
  const { data, error, refetch } = useGetList<Programme>('programmes', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
    meta: { total: false },
  });
  return {
    targets: data?.filter(({ id }) => may('import.run', { programmeId: id, own: false })),
    error,
    refetch,
  };
};

interface ProgrammeChoiceProps extends ReturnType<typeof useTargets> {
  value: string;
  onChange: (id: string) => void;
}

export const ProgrammeChoice = ({ targets, error, refetch, value, onChange }: ProgrammeChoiceProps) => {
  const t = useT();
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  return (
    <TextField
      select
      required
      label={t('imports.programme')}
      value={targets ? value : ''}
      disabled={!targets}
      onChange={({ target }) => onChange(target.value)}
      sx={{ maxWidth: 520, mb: 2 }}
    >
      {(targets ?? []).map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};
