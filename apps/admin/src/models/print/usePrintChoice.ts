import { useSearchParams } from 'react-router-dom';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { ModelParty } from '../../data/resources/modelContent';

const FOR = 'for';

/** A page for each party. */
export const ALL = 'all';

/** The whole model. */
export const WHOLE = '';

export interface PrintChoice {
  /** The id of a party, ALL, or WHOLE: what the chooser and the paper both go by. */
  value: string;
  /** Whose values may be read: there are pages for these. */
  readable: readonly ModelParty[];
  choose: (value: string) => void;
}

/** Whom the papers are for, kept in the address. Where there is one page only, all pages are that one. */
export const usePrintChoice = (model: ModelDetail): PrintChoice => {
  const [search, setSearch] = useSearchParams();
  const readable = model.parties.filter(({ sheet }) => sheet !== null);
  const asked = search.get(FOR) ?? WHOLE;
  const [first, ...others] = readable;
  const value = asked === ALL && first && others.length === 0 ? first.id : asked;
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
  return { value, readable, choose };
};
