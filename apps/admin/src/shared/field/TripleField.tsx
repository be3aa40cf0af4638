import type { Parameter } from '@tlaka/domain';
import { useFigures } from '../useFigures';
import type { OwnFieldProps } from './types';
import { Unknown } from './Unknown';
import { useValue } from './useValue';
import { Words } from './Words';

interface TripleValue {
  low?: number | null;
  mode?: number | null;
  high?: number | null;
}

/** A value of a parameter and between what it may lie where that is not certain; null where it is not stated. */
export const useSpread = () => {
  const { value: figure, bare } = useFigures();
  return (value: TripleValue | null | undefined, parameter: Parameter): string | null => {
    if (value?.mode === null || value?.mode === undefined) return null;
    const { low, mode, high } = value;
    const [least, most] = [low ?? mode, high ?? mode];
    const spread = least === most ? '' : ` (${bare(parameter, least)} – ${bare(parameter, most)})`;
    return `${figure(parameter, mode)}${spread}`;
  };
};

/** A stated value with its spread. */
export const TripleField = ({
  unknown = 'model.notStated',
  ...props
}: OwnFieldProps & { source: Parameter }) => {
  const spread = useSpread();
  const said = spread(useValue<TripleValue>(props), props.source);
  return said === null ? <Unknown text={unknown} /> : <Words>{said}</Words>;
};
