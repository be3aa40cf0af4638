import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { ScrollFrame } from '../layout/ScrollFrame';

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

/** A table that is only to be read: every row begins with what it is about, which stays in sight. */
export const FiguresTable = ({ label, columns, right = [], rows }: FiguresTableProps) => {
  const align = (at: number) => (right.includes(at) ? 'right' : 'left');
  const first = {
    position: 'sticky',
    left: 0,
    bgcolor: 'background.paper',
    minWidth: 120,
    maxWidth: { xs: 140, sm: 'none' },
    zIndex: 1,
  };
  return (
    <ScrollFrame label={label}>
      <Table aria-label={label} sx={{ '& td, & th': { verticalAlign: 'top', minWidth: 130 } }}>
        <TableHead>
          <TableRow>
            {columns.map((title, at) => (
              <TableCell key={`${at} ${title}`} align={align(at)} sx={at === 0 ? first : {}}>
                {title}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, cells }) => (
            <TableRow key={id}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <TableCell key={at} component="th" scope="row" sx={first}>
                    {cell}
                  </TableCell>
                ) : (
                  <TableCell key={at} align={align(at)}>
                    {cell}
                  </TableCell>
                ),
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollFrame>
  );
};
