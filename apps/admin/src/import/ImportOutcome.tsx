import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import type { ImportResult } from '../data/imports';
import { useT } from '../shared/useT';
import { CountsTable } from './CountsTable';
import { FaultsTable } from './FaultsTable';

const useFocus = () => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return ref;
};

interface ImportOutcomeProps {
  result: ImportResult;
  programmeId: string;
}

/** What an import did, in words and numbers; or that it wrote nothing, and why. */
export const ImportOutcome = ({ result: { counts, faults }, programmeId }: ImportOutcomeProps) => {
  const t = useT();
  const ref = useFocus();
  const changes = Object.values(counts ?? {}).reduce(
    (sum, { created, updated }) => sum + created + updated,
    0,
  );
  const [severity, title, text] = !counts
    ? (['error', t('imports.result.nothingWritten'), t('imports.result.mendFirst')] as const)
    : changes === 0
      ? (['info', t('imports.result.nothingNew'), t('imports.result.allThere')] as const)
      : (['success', t('imports.result.written'), null] as const);
  return (
    <Box component="section" sx={{ mt: 3, maxWidth: 892 }}>
      <Alert severity={severity} variant="outlined" ref={ref} tabIndex={-1} sx={{ mb: 2 }}>
        <AlertTitle>{title}</AlertTitle>
        {text}
      </Alert>
      {counts && <CountsTable counts={counts} programmeId={programmeId} />}
      {faults.length > 0 && (
        <>
          <Typography variant="h2" sx={{ mt: 3, mb: 1 }}>
            {counts
              ? t('imports.result.skipped', { smart_count: faults.length })
              : t('imports.result.faults', { smart_count: faults.length })}
          </Typography>
          <FaultsTable faults={faults} />
        </>
      )}
    </Box>
  );
};
