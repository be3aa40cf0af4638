import { formatCountry } from '../format';
import { useLanguage } from '../useLanguage';
import type { OwnFieldProps } from './types';
import { Unknown } from './Unknown';
import { useValue } from './useValue';
import { Words } from './Words';

/** A country by its name in the reader's language. */
export const CountryField = ({ unknown, ...props }: OwnFieldProps) => {
  const language = useLanguage();
  const code = useValue<string>(props);
  return code ? <Words>{formatCountry(code, language)}</Words> : <Unknown text={unknown} />;
};
