import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { useOnPaper } from '../layout/onPaper';
import { ScrollFrame } from '../layout/ScrollFrame';
import { FIRST_COLUMN } from './firstColumn';

/** What stands in a row, its name first. */
export interface FiguresRow {
  id: string;
  cells: readonly ReactNode[];
}

interface FiguresTableProps {
  label: string;
  columns: readonly string[];
  /** The columns of numbers, by their place. */
  right?: readonly number[];
  rows: readonly FiguresRow[];
}

/** How many columns a sheet has room for beside the first. */
const ON_A_SHEET = 6;

/** The places of the columns, in as many tables of like width as it takes; the first column begins each. */
const tablesOf = (columns: number, room: number): number[][] => {
  const rest = Array.from({ length: columns - 1 }, (_, at) => at + 1);
  const tables = Math.ceil(rest.length / room);
  const each = Math.ceil(rest.length / tables);
  return Array.from({ length: tables }, (_, table) => [0, ...rest.slice(table * each, (table + 1) * each)]);
};

interface PartProps extends Required<FiguresTableProps> {
  places: readonly number[];
}

const Part = ({ label, columns, right, rows, places }: PartProps) => {
  const align = (at: number) => (right.includes(at) ? 'right' : 'left');
  return (
    <Table aria-label={label} sx={{ '& td, & th': { verticalAlign: 'top', minWidth: 130 } }}>
      <TableHead>
        <TableRow>
          {places.map((at) => (
            <TableCell key={at} align={align(at)} sx={at === 0 ? FIRST_COLUMN : {}}>
              {columns[at]}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ id, cells }) => (
          <TableRow key={id}>
            {places.map((at) =>
              at === 0 ? (
                <TableCell key={at} component="th" scope="row" sx={FIRST_COLUMN}>
                  {cells[at]}
                </TableCell>
              ) : (
                <TableCell key={at} align={align(at)}>
                  {cells[at]}
                </TableCell>
              ),
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

/**
 * A table that is only to be read: every row begins with what it is about, which stays in sight. On paper, where nothing
 * scrolls, the columns that a sheet has no room for go on in further tables below.
 */
export const FiguresTable = ({ label, columns, right = [], rows }: FiguresTableProps) => {
  const room = useOnPaper() ? ON_A_SHEET : columns.length;
  return (
    <ScrollFrame label={label}>
      {tablesOf(columns.length, room).map((places) => (
        <Part key={places.join()} label={label} columns={columns} right={right} rows={rows} places={places} />
      ))}
    </ScrollFrame>
  );
};
