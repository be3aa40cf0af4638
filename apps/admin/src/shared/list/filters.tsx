import PersonOutline from '@mui/icons-material/PersonOutlined';
import type { Permission } from '@tlaka/domain';
import { useGetIdentity } from 'ra-core';
import { BooleanInput, TextInput } from 'react-admin';
import { usePermission } from '../usePermission';
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

interface MineToggleProps {
  /** Where a record names its owner (`owner.id`). */
  source: string;
  /** What one must be allowed to do to own any. */
  by: Permission;
}

/** Narrows the list to what is the reader's own. */
export const MineToggle = ({ source, by }: MineToggleProps) => {
  const t = useT();
  const may = usePermission();
  const { identity } = useGetIdentity();
  if (!identity || !may(by)) return null;
  return (
    <FilterToggle values={{ [source]: identity.id }}>
      <PersonOutline fontSize="small" />
      {t('list.mine')}
    </FilterToggle>
  );
};
