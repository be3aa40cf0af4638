import { COUNTRY_CODES } from '@tlaka/domain';
import { AutocompleteInput } from 'react-admin';
import { formatCountry } from '../format';
import { useLanguage } from '../useLanguage';

/** A country, found by its name in the reader's language. */
export const CountryInput = ({ source }: { source: string }) => {
  const language = useLanguage();
  const choices = COUNTRY_CODES.map((code) => ({ id: code, name: formatCountry(code, language) })).sort(
    (one, other) => one.name.localeCompare(other.name, language),
  );
  return <AutocompleteInput source={source} choices={choices} translateChoice={false} />;
};
