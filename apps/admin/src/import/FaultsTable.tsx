import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import type { ImportFault } from '../data/imports';
import { ScrollFrame } from '../shared/layout/ScrollFrame';
import { useT } from '../shared/useT';

const STEP = 100;

/** What is wrong with the files, and where. */
export const FaultsTable = ({ faults }: { faults: readonly ImportFault[] }) => {
  const t = useT();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ScrollFrame label={t('imports.fault.message')} bordered>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('imports.fault.file')}</TableCell>
              <TableCell align="right">{t('imports.fault.line')}</TableCell>
              <TableCell>{t('imports.fault.column')}</TableCell>
              <TableCell>{t('imports.fault.message')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {faults.slice(0, shown).map(({ file, line, column, rule, message }) => (
              <TableRow key={`${file}:${line}:${column}:${rule}`}>
                <TableCell>{file}</TableCell>
                <TableCell align="right">{line || '–'}</TableCell>
                <TableCell>{column ?? '–'}</TableCell>
                <TableCell>{message}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollFrame>
      {faults.length > shown && (
        <Button onClick={() => setShown(shown + STEP)}>
          {t('list.more')} ({t('list.shownOf', { shown, total: faults.length })})
        </Button>
      )}
    </>
  );
};
