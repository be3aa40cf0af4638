import { CONFIDENCES } from '@tlaka/domain';
import { useFormContext } from 'react-hook-form';
import { SegmentInput, type Segment } from '../shared/input/SegmentInput';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';

const SEGMENTS: readonly Segment[] = CONFIDENCES.map((term) => ({
  value: term,
  label: labelKey('confidence', term),
}));

/** How sure the party is of its values; the ends of the alternative follow from it anew. */
export const ConfidenceInput = () => {
  const t = useT();
  const { getValues, setValue } = useFormContext();
  const spreadAnew = () => {
    if (typeof getValues('alternative.mode') === 'number')
      setValue('alternative', { ...getValues('alternative'), low: null, high: null }, { shouldDirty: true });
  };
  return (
    <SegmentInput
      source="confidence"
      segments={SEGMENTS}
      none="model.notStated"
      helperText={t('interview.confidenceHelp')}
      large
      onChange={spreadAnew}
    />
  );
};
