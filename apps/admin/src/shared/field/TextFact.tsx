import type { OwnFieldProps } from './types';
import { Unknown } from './Unknown';
import { useValue } from './useValue';
import { Words } from './Words';

/** A text of the record, and a word where there is none. */
export const TextFact = ({ unknown, ...props }: OwnFieldProps) => {
  const text = useValue<string>(props);
  return text ? <Words>{text}</Words> : <Unknown text={unknown} />;
};
