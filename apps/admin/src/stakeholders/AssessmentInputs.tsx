import Box from '@mui/material/Box';
import { ATTITUDES } from '@tlaka/domain';
import { AssessedInput } from '../shared/input/AssessedInput';
import { SegmentInput, type Segment } from '../shared/input/SegmentInput';
import { labelKey } from '../shared/vocabulary';
import { DerivedLive } from './DerivedLive';

const SCORES: readonly Segment[] = [1, 2, 3, 4, 5].map((score) => ({ value: score, label: String(score) }));

const ANSWERS: readonly Segment[] = [
  { value: true, label: 'confirm.yes' },
  { value: false, label: 'confirm.no' },
];

const ATTITUDE_SEGMENTS: readonly Segment[] = ATTITUDES.map((term) => ({
  value: term,
  label: labelKey('attitude', term),
}));

/** What is judged about a stakeholder, with what follows from it beside, as one types. */
export const AssessmentInputs = () => (
  <Box
    sx={{
      width: '100%',
      display: 'grid',
      columnGap: 4,
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
      alignItems: 'start',
    }}
  >
    <div>
      <SegmentInput source="influence" segments={SCORES} />
      <SegmentInput source="interest" segments={SCORES} />
      <SegmentInput source="legitimacy" segments={ANSWERS} />
      <SegmentInput source="urgency" segments={ANSWERS} />
      <SegmentInput source="attitude" segments={ATTITUDE_SEGMENTS} />
      <AssessedInput source="engagementCurrent" vocabulary="engagementLevel" />
      <AssessedInput source="engagementDesired" vocabulary="engagementLevel" />
    </div>
    <DerivedLive />
  </Box>
);
