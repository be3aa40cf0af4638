import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SearchHit } from '../../data/verbs';
import { useTlaka } from '../../data/useTlaka';
import { kindOf, type SearchKind } from './kinds';

export interface Found extends SearchHit {
  of: SearchKind;
}

const SHORTEST = 2;
const PAUSE_MS = 200;

const useSettled = (text: string): string => {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

/** What the whole base has for the text, once typing pauses; `asked` is false while the text is too short. */
export const useSearch = (text: string) => {
  const { search } = useTlaka();
  const q = useSettled(text);
  const asked = q.length >= SHORTEST;
  const { data, isFetching, error } = useQuery({
    queryKey: ['search', q],
    queryFn: ({ signal }) => search(q, 20, signal),
    enabled: asked,
  });
  const found = (data ?? []).flatMap((hit): Found[] => {
    const of = kindOf(hit.kind);
    return of ? [{ ...hit, of }] : [];
  });
  return { q, asked, found: asked ? found : [], searching: isFetching, error };
};
