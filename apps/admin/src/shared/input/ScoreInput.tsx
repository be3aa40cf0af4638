import { SelectInput } from 'react-admin';
import { useT } from '../useT';

interface ScoreInputProps {
  source: string;
  label?: string;
  helperText?: string;
}

const SCORES = [1, 2, 3, 4, 5];

/** A score of 1 to 5 as a bound of a list. */
export const ScoreInput = (props: ScoreInputProps) => {
  const t = useT();
  return (
    <SelectInput
      choices={SCORES.map((score) => ({ id: score, name: t('value.score', { score }) }))}
      translateChoice={false}
      {...props}
    />
  );
};
