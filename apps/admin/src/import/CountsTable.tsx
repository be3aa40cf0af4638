import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Link from '@mui/material/Link';
import { useGetResourceLabel, useResourceDefinitions } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { IMPORTED, type Imported, type ImportResult } from '../data/imports';
import { formatNumber } from '../shared/format';
import { listAddress } from '../shared/list/listAddress';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';

interface CountsTableProps {
  counts: NonNullable<ImportResult['counts']>;
  programmeId: string;
}

const WHAT = ['created', 'updated', 'unchanged'] as const;

/** The list in which one sees what was imported. */
const LIST: Partial<Record<Imported, string>> = { participations: 'projects', themes: 'programmes' };

/** Where one sees what was imported. */
const addressOf = (kind: Imported, programmeId: string): string => {
  if (kind === 'themes') return `/programmes/${programmeId}/show/themes`;
  if (kind === 'organisations') return listAddress(kind);
  return listAddress(LIST[kind] ?? kind, { 'programme.id': programmeId });
};

/** How many records of each kind were made, changed and found as they were. */
export const CountsTable = ({ counts, programmeId }: CountsTableProps) => {
  const t = useT();
  const language = useLanguage();
  const label = useGetResourceLabel();
  const pages = useResourceDefinitions();
  const isThere = (kind: Imported) => Boolean(pages[LIST[kind] ?? kind]?.hasList);
  return (
    <TableContainer component={Paper}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('imports.result.kind')}</TableCell>
            {WHAT.map((what) => (
              <TableCell key={what} align="right">
                {t(`imports.result.${what}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {IMPORTED.map((kind) => (
            <TableRow key={kind}>
              <TableCell component="th" scope="row">
                {isThere(kind) ? (
                  <Link component={RouterLink} to={addressOf(kind, programmeId)} sx={{ fontWeight: 600 }}>
                    {label(kind, 2)}
                  </Link>
                ) : (
                  label(kind, 2)
                )}
              </TableCell>
              {WHAT.map((what) => (
                <TableCell key={what} align="right">
                  {formatNumber(counts[kind][what], language)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
