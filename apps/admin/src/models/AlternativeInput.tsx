import type { Confidence } from '@tlaka/domain';
import { useWatch } from 'react-hook-form';
import { TripleInput } from '../shared/input/TripleInput';
import { useT } from '../shared/useT';
import { alternativeWords } from './words';

/** What a party has without the deal, within a form that says how sure it is of that. */
export const AlternativeInput = ({ label }: { label: string }) => {
  const t = useT();
  const confidence: Confidence | null | undefined = useWatch({ name: 'confidence' });
  return (
    <TripleInput
      source="alternative"
      label={label}
      words={alternativeWords(t)}
      confidence={confidence || null}
    />
  );
};
