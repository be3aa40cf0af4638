import PersonOutline from '@mui/icons-material/PersonOutlined';
import { useGetIdentity } from 'ra-core';
import { BooleanInput, TextInput } from 'react-admin';
import { useT } from '../useT';
import { FilterToggle } from './FilterToggle';

/** The quick search of a list, first among its filters: `filters={[<SearchFilter key="q" source="q" alwaysOn />, …]}`. */
export const SearchFilter = (props: { source: 'q'; alwaysOn: true }) => {
  const t = useT();
  return <TextInput {...props} label={t('list.search')} resettable type="search" sx={{ minWidth: 220 }} />;
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
  if (!identity) return null;
  return (
    <FilterToggle values={{ [source]: identity.id }}>
      <PersonOutline fontSize="small" />
      {t('list.mine')}
    </FilterToggle>
  );
};
