import PersonOutline from '@mui/icons-material/PersonOutlined';
import ToggleButton from '@mui/material/ToggleButton';
import { useGetIdentity, useListContext } from 'ra-core';
import { BooleanInput, TextInput } from 'react-admin';
import { flatten } from '../../data/filter';
import { useT } from '../useT';

/** The quick search of a list, first among its filters: `filters={[<SearchFilter key="q" source="q" alwaysOn />, …]}`. */
export const SearchFilter = (props: { source: 'q'; alwaysOn: true }) => {
  const t = useT();
  return <TextInput {...props} label={t('list.search')} resettable type="search" />;
};

/** Only what has been archived. */
export const ArchivedFilter = (props: { source: 'archived' }) => {
  const t = useT();
  return <BooleanInput {...props} label={t('list.archived')} />;
};

/** Narrows the list to what is the reader's own: `source` is where a record names its owner (`owner.id`). */
export const MineToggle = ({ source }: { source: string }) => {
  const t = useT();
  const { identity } = useGetIdentity();
  const { filterValues, setFilters, displayedFilters } = useListContext();
  if (!identity) return null;
  const values = Object.fromEntries(flatten(filterValues ?? {}));
  const mine = values[source] === identity.id;
  const toggle = () => {
    const others = Object.entries(values).filter(([key]) => key !== source);
    setFilters(Object.fromEntries(mine ? others : [...others, [source, identity.id]]), displayedFilters);
  };
  return (
    <ToggleButton value="mine" size="small" selected={mine} onChange={toggle} sx={{ py: 0.5, gap: 0.5 }}>
      <PersonOutline fontSize="small" />
      {t('list.mine')}
    </ToggleButton>
  );
};
