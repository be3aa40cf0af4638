import Button from '@mui/material/Button';
import {
  useCanAccess,
  useListContext,
  useResourceContext,
  useTranslate,
  type FilterPayload,
  type SortPayload,
} from 'ra-core';
import { cloneElement, type ReactElement, type ReactNode } from 'react';
import { CreateButton, FilterButton, List, Pagination, TopToolbar } from 'react-admin';
import { EmptyState } from '../feedback/EmptyState';
import { ErrorPanel } from '../feedback/ErrorPanel';
import { useProgrammeFilter } from '../programme';
import { ArchivedFilter } from './filters';
import { ColumnsPlace, ColumnsPlaceProvider } from './ColumnsPlace';

interface ListPageProps {
  children: ReactNode;
  sort: SortPayload;
  filters?: ReactElement[];
  /** Narrows the list for good, besides the programme. */
  filter?: FilterPayload;
  /** Stands before the buttons: „mine", for example. */
  toggles?: ReactNode;
  /** False where new records come from elsewhere. */
  hasCreate?: boolean;
  empty?: ReactElement;
  title?: string;
}

/** The filters are remembered, so a list that fails because of them could not be left without clearing them. */
const Failure = () => {
  const translate = useTranslate();
  const { error, refetch, filterValues, setFilters } = useListContext();
  const narrowed = Object.keys(filterValues ?? {}).length > 0;
  return (
    <>
      <ErrorPanel error={error} onRetry={() => void refetch()} />
      {narrowed && (
        <Button onClick={() => setFilters({}, {}, false)}>{translate('ra.navigation.clear_filters')}</Button>
      )}
    </>
  );
};

type ListActionsProps = Pick<ListPageProps, 'toggles' | 'hasCreate'> & { hasFilters: boolean };

const ListActions = ({ toggles, hasFilters, hasCreate }: ListActionsProps) => {
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  return (
    <TopToolbar sx={{ flex: '1 0 auto', maxWidth: '100%', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
      {toggles}
      {hasFilters && <FilterButton />}
      <ColumnsPlace />
      {hasCreate && canAccess && <CreateButton variant="contained" />}
    </TopToolbar>
  );
};

/** The menu of filters cannot look into a filter for its name: the one that all lists share gets it here. */
const named = (filter: ReactElement): ReactElement =>
  filter.type === ArchivedFilter
    ? cloneElement(filter as ReactElement<{ label: string }>, { label: 'list.archived' })
    : filter;

const PER_PAGE = [25, 50, 100];

const Pages = () => {
  const { error } = useListContext();
  return error ? null : <Pagination rowsPerPageOptions={PER_PAGE} />;
};

/**
 * A list as all lists are here: narrowed to the current programme, filters and order in the address, no export, a
 * worded empty state and a worded failure. Its child is a `DataTable`.
 */
export const ListPage = ({
  children,
  filter,
  filters = [],
  toggles,
  hasCreate = true,
  empty,
  ...props
}: ListPageProps) => {
  const resource = useResourceContext() ?? '';
  const programme = useProgrammeFilter(resource);
  return (
    <ColumnsPlaceProvider>
      <List
        exporter={false}
        perPage={25}
        filter={{ ...programme, ...filter }}
        filters={filters.map(named)}
        pagination={<Pages />}
        queryOptions={{ onError: () => undefined }}
        empty={empty ?? <EmptyState hasCreate={hasCreate} />}
        error={<Failure />}
        actions={<ListActions toggles={toggles} hasFilters={filters.length > 0} hasCreate={hasCreate} />}
        {...props}
      >
        {children}
      </List>
    </ColumnsPlaceProvider>
  );
};
