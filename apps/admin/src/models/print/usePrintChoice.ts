import { useSearchParams } from 'react-router-dom';

const FOR = 'for';

/** A page for each party. */
export const ALL = 'all';

/** The whole model. */
export const WHOLE = '';

/** Whom the papers are for, kept in the address: the id of a party, ALL, or WHOLE. */
export const usePrintChoice = (): [string, (choice: string) => void] => {
  const [search, setSearch] = useSearchParams();
  const choose = (choice: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (choice === WHOLE) next.delete(FOR);
        else next.set(FOR, choice);
        return next;
      },
      { replace: true },
    );
  return [search.get(FOR) ?? WHOLE, choose];
};
