import { useSearchParams } from 'react-router-dom';
import { SCENARIO } from '../useModel';

const PARTY = 'interview';
const STEP = 'step';

/** Where a party answers its questions: at one of them, else at the first that waits for an answer. */
export const interviewPath = (
  model: string,
  { party, step, scenario }: { party: string; step?: string | null; scenario?: string | null },
): string => {
  const search = new URLSearchParams({
    [PARTY]: party,
    ...(step ? { [STEP]: step } : {}),
    ...(scenario ? { [SCENARIO]: scenario } : {}),
  });
  return `/engagementModels/${model}/show/parties?${search}`;
};

/** Whose interview is under way and where it stands, kept in the address so that a reload comes back to it. */
export const useInterview = () => {
  const [search, setSearch] = useSearchParams();
  /** Without a step: to the first that waits for an answer, about the scenario in sight where no other is given. */
  const go = (party: string | null, step: string | null = null, scenario?: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of [
          [PARTY, party],
          [STEP, step],
          ...(scenario ? ([[SCENARIO, scenario]] as const) : []),
        ] as const)
          if (value === null) next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return { party: search.get(PARTY), step: search.get(STEP), go };
};
