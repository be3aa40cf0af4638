import { required, useGetList } from 'ra-core';
import { SelectInput } from 'react-admin';
import type { Programme } from '../../data/resources/programmes';
import { useProgrammeId } from '../programme';
import { useT } from '../useT';

/** The programme of a new record: the current one, unless another is chosen; not asked where there is only one. */
export const ProgrammeInput = ({ source = 'programme.id' }: { source?: string }) => {
  const t = useT();
  const [current] = useProgrammeId();
  const { data } = useGetList<Programme>('programmes', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
    meta: { total: false },
  });
  if (!data) return null;
  const [first, ...others] = data;
  return (
    <SelectInput
      source={source}
      label={t('programme.current')}
      choices={data}
      defaultValue={current ?? (others.length === 0 ? first?.id : undefined)}
      validate={required()}
      translateChoice={false}
      sx={others.length === 0 ? { display: 'none' } : {}}
    />
  );
};
