import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Title } from 'react-admin';
import { ON_ERROR, type OnError } from '../data/imports';
import { useTlaka } from '../data/useTlaka';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { useProgrammeId } from '../shared/programme';
import { useT } from '../shared/useT';
import { FilesInput } from './FilesInput';
import { ImportOutcome } from './ImportOutcome';
import { ProgrammeChoice, useTargets } from './ProgrammeChoice';
import { missing, type Tables } from './tables';

const OnErrorChoice = ({ value, onChange }: { value: OnError; onChange: (value: OnError) => void }) => {
  const t = useT();
  const label = useId();
  return (
    <FormControl sx={{ mb: 2 }}>
      <FormLabel id={label}>{t('imports.onError.label')}</FormLabel>
      <RadioGroup
        aria-labelledby={label}
        value={value}
        onChange={(_, chosen) => onChange(ON_ERROR.find((one) => one === chosen) ?? 'stop')}
      >
        {ON_ERROR.map((one) => (
          <FormControlLabel key={one} value={one} control={<Radio />} label={t(`imports.onError.${one}`)} />
        ))}
      </RadioGroup>
    </FormControl>
  );
};

/** Takes over the tables of CORDIS into a programme; a second time the same files change nothing. */
export const ImportPage = () => {
  const t = useT();
  const choice = useTargets();
  const [current] = useProgrammeId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [tables, setTables] = useState<Tables>({});
  const [onError, setOnError] = useState<OnError>('stop');
  const { importCordis } = useTlaka();
  const { mutate, data, error, isPending, variables, reset } = useMutation({
    mutationFn: ({ code }: { code: string; id: string }) =>
      importCordis({ programme: code, onError, files: Object.values(tables) }),
  });
  const programme =
    choice.targets?.find(({ id }) => id === (chosen ?? current)) ??
    (choice.targets?.length === 1 ? choice.targets[0] : undefined);
  const lacking = missing(tables);
  const ready = programme !== undefined && lacking.length === 0;
  const changing =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      reset();
      set(value);
    };
  return (
    <>
      <Title title={t('imports.title')} preferenceKey={false} />
      <Paper sx={{ maxWidth: 892, p: { xs: 2, sm: 3 } }}>
        <Typography variant="h2" gutterBottom>
          {t('imports.kinds.cordis')}
        </Typography>
        <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{t('imports.intro')}</Typography>
        <ProgrammeChoice {...choice} value={programme?.id ?? ''} onChange={changing(setChosen)} />
        <FilesInput tables={tables} onChange={changing(setTables)} />
        <OnErrorChoice value={onError} onChange={changing(setOnError)} />
        <div>
          <Button
            variant="contained"
            size="medium"
            disabled={!ready}
            aria-disabled={isPending}
            onClick={() => ready && !isPending && mutate({ code: programme.code, id: programme.id })}
          >
            {t(isPending ? 'imports.running' : 'imports.run')}
          </Button>
          {lacking.length > 0 && (
            <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
              {t('imports.lacking', { names: lacking.map((name) => `${name}.csv`).join(', ') })}
            </Typography>
          )}
        </div>
        {isPending && <LinearProgress aria-label={t('imports.running')} sx={{ mt: 2 }} />}
      </Paper>
      {error && <ErrorPanel error={error} title={t('imports.result.nothingWritten')} />}
      {data && variables && <ImportOutcome result={data} programmeId={variables.id} />}
    </>
  );
};
