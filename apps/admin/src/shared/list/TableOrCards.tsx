import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { RecordContextProvider, useListContext } from 'ra-core';
import type { ReactElement, ReactNode } from 'react';
import { DataTable, type DataTableProps } from 'react-admin';
import type { TlakaRecord } from '../../data/entry';
import { PageSkeleton } from '../feedback/PageSkeleton';
import { ColumnsButton } from './ColumnsButton';
import { InColumnsPlace } from './ColumnsPlace';
import { SortSelect } from './SortSelect';
import { TableFrame } from './TableFrame';
import { Unmatched } from './Unmatched';

interface TableOrCardsProps extends Pick<DataTableProps, 'hiddenColumns'> {
  /** The columns. */
  children: ReactNode;
  /** A record on a phone. */
  card: ReactElement;
  /** What cards can be sorted by; a table is sorted by its head. */
  sortable: string[];
}

const Cards = ({ card, sortable }: Pick<TableOrCardsProps, 'card' | 'sortable'>) => {
  const { data, isPending } = useListContext<TlakaRecord>();
  if (isPending) return <PageSkeleton />;
  if (!data?.length) return <Unmatched />;
  return (
    <>
      <Box sx={{ px: 1.5, pt: 1 }}>
        <SortSelect fields={sortable} />
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {data.map((record) => (
          <Box key={record.id} component="li" sx={{ p: 1.5, borderTop: 1, borderColor: 'divider' }}>
            <RecordContextProvider value={record}>{card}</RecordContextProvider>
          </Box>
        ))}
      </Box>
    </>
  );
};

/** The rows of a list: a table where there is room for one, a card each on a phone. */
export const TableOrCards = ({ children, card, sortable, hiddenColumns = [] }: TableOrCardsProps) => {
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true });
  if (phone) return <Cards card={card} sortable={sortable} />;
  return (
    <TableFrame>
      <InColumnsPlace>
        <ColumnsButton hidden={hiddenColumns}>{children}</ColumnsButton>
      </InColumnsPlace>
      <DataTable
        bulkActionButtons={false}
        rowClick={false}
        hiddenColumns={hiddenColumns}
        empty={<Unmatched />}
      >
        {children}
      </DataTable>
    </TableFrame>
  );
};
