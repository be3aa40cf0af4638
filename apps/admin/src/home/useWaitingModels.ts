import { useQuery } from '@tanstack/react-query';
import { useTlaka } from '../data/useTlaka';

/** Who looks at the home page. */
export interface Reader {
  id: string;
  /** Acts for parties, too, of models that others coordinate. */
  partner: boolean;
}

/** Models with sheets that wait for their party, asked for once for all sections of the page. */
export const useWaitingModels = ({ id, partner }: Reader) => {
  const { waitingModels } = useTlaka();
  const coordinator = partner ? null : id;
  return useQuery({
    queryKey: ['home', 'sheets', coordinator],
    queryFn: ({ signal }) => waitingModels(coordinator, signal),
  });
};
