import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { useOnPaper } from '../layout/onPaper';
import { useT } from '../useT';

/** The first of many, and a button under them that says how many there are and shows them all; on paper all of them. */
export const useFirst = <Of,>(all: readonly Of[], count: number): [readonly Of[], ReactNode] => {
  const t = useT();
  const onPaper = useOnPaper();
  const [open, setOpen] = useState(false);
  if (open || onPaper || all.length <= count) return [all, null];
  return [
    all.slice(0, count),
    <Button key="all" onClick={() => setOpen(true)}>
      {t('list.firstOf', { shown: count, total: all.length })}
    </Button>,
  ];
};
