import { CONFIDENCES } from '@tlaka/domain';
import { SegmentInput, type Segment } from '../shared/input/SegmentInput';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';

const SEGMENTS: readonly Segment[] = CONFIDENCES.map((term) => ({
  value: term,
  label: labelKey('confidence', term),
}));

/** How sure the party is of its values: from it the ends follow that nobody has stated. */
export const ConfidenceInput = () => {
  const t = useT();
  return (
    <SegmentInput
      source="confidence"
      segments={SEGMENTS}
      none="model.notStated"
      helperText={t('interview.confidenceHelp')}
      large
    />
  );
};
