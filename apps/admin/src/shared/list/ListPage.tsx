import { useListContext, type FilterPayload, type SortPayload } from 'ra-core';
import { useResourceContext } from 'ra-core';
import type { ReactElement, ReactNode } from 'react';
import { ColumnsButton, CreateButton, FilterButton, List, Pagination, TopToolbar } from 'react-admin';
import { useCanAccess } from 'ra-core';
import { EmptyState } from '../feedback/EmptyState';
import { ErrorPanel } from '../feedback/ErrorPanel';
import { useProgrammeFilter } from '../programme';

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
  /** False where the list is no table. */
  hasColumns?: boolean;
  empty?: ReactElement;
  title?: string;
}

const Failure = () => {
  const { error, refetch } = useListContext();
  return <ErrorPanel error={error} onRetry={() => void refetch()} />;
};

type ListActionsProps = Pick<ListPageProps, 'toggles' | 'hasCreate' | 'hasColumns'> & { hasFilters: boolean };

const ListActions = ({ toggles, hasFilters, hasColumns, hasCreate }: ListActionsProps) => {
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  return (
    <TopToolbar sx={{ flexWrap: 'wrap', gap: 0.5 }}>
      {toggles}
      {hasFilters && <FilterButton />}
      {hasColumns && <ColumnsButton />}
      {hasCreate && canAccess && <CreateButton variant="contained" />}
    </TopToolbar>
  );
};

const PER_PAGE = [25, 50, 100];

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
  hasColumns = true,
  empty,
  ...props
}: ListPageProps) => {
  const resource = useResourceContext() ?? '';
  const programme = useProgrammeFilter(resource);
  return (
    <List
      exporter={false}
      perPage={25}
      filter={{ ...programme, ...filter }}
      filters={filters}
      pagination={<Pagination rowsPerPageOptions={PER_PAGE} />}
      empty={empty ?? <EmptyState hasCreate={hasCreate} />}
      error={<Failure />}
      actions={
        <ListActions
          toggles={toggles}
          hasFilters={filters.length > 0}
          hasColumns={hasColumns}
          hasCreate={hasCreate}
        />
      }
      {...props}
    >
      {children}
    </List>
  );
};
