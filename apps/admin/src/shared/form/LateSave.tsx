import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useResourceContext, useTranslateLabel } from 'ra-core';
import { useEffect, useState } from 'react';
import { useFormContext, type FieldValues } from 'react-hook-form';
import { useT } from '../useT';

const said = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, part: unknown) => (part === '' || part === undefined ? null : part));

const differ = (a: unknown, b: unknown): boolean => said(a) !== said(b);

interface LateSaveProps {
  /** What the form started from. */
  base: FieldValues;
  /** What somebody else has made of it since. */
  theirs: FieldValues;
}

/**
 * In a form whose save came too late. What only the other one changed is taken over; where both did, the form goes on
 * showing what was typed here, and shows theirs on demand, so that nothing is lost before one saves again.
 */
export const LateSave = ({ base, theirs }: LateSaveProps) => {
  const t = useT();
  const label = useTranslateLabel();
  const resource = useResourceContext();
  const { control, getValues, setValue } = useFormContext();
  const [mine, setMine] = useState<FieldValues>(() => structuredClone(getValues()));
  const [isMine, setIsMine] = useState(true);
  const fields = [...new Set([...control._names.mount].map((name) => name.split('.')[0] ?? name))];
  const byThem = fields.filter((field) => differ(theirs[field], base[field]));
  const disputed = byThem.filter(
    (field) => differ(mine[field], base[field]) && differ(mine[field], theirs[field]),
  );
  const taken = byThem.filter((field) => !disputed.includes(field)).join(' ');
  useEffect(() => {
    for (const field of taken.split(' ').filter(Boolean))
      setValue(field, theirs[field], { shouldDirty: true });
  }, [taken, theirs, setValue]);
  const turn = () => {
    if (isMine) setMine(structuredClone(getValues()));
    for (const field of disputed)
      setValue(field, (isMine ? theirs : mine)[field] ?? null, { shouldDirty: true });
    setIsMine(!isMine);
  };
  const names = disputed.map((field) => label({ source: field, ...(resource ? { resource } : {}) }));
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ mb: 2 }}
      action={
        disputed.length > 0 && (
          <Button onClick={turn}>{t(isMine ? 'conflict.showTheirs' : 'conflict.showMine')}</Button>
        )
      }
    >
      <AlertTitle>{t('conflict.title')}</AlertTitle>
      {disputed.length > 0 ? t('conflict.both', { names: names.join(', ') }) : t('conflict.takenOver')}
    </Alert>
  );
};
