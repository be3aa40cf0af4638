import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { Confidence } from '@tlaka/domain';
import { useFormContext } from 'react-hook-form';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { ValueFlow } from '../../data/resources/modelContent';
import { typedTriples } from '../../shared/input/TripleInput';
import { useT } from '../../shared/useT';
import { answersElsewhere, type Side } from './answersElsewhere';

interface TakeOverProps {
  model: ModelDetail;
  flow: ValueFlow;
  side: Side;
  confidence: Confidence | null;
}

/** Offers what was answered about the same thing in another scenario; saved only with the form. */
export const TakeOver = ({ model, flow, side, confidence }: TakeOverProps) => {
  const t = useT();
  const { setValue } = useFormContext();
  const answers = answersElsewhere(model, flow, side);
  if (answers.length === 0) return null;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 1.5 }}>
      {answers.map(({ scenario, answer }) => (
        <Button
          key={scenario.id}
          variant="outlined"
          onClick={() =>
            Object.entries(typedTriples(answer, confidence)).forEach(([field, value]) =>
              setValue(field, value, { shouldDirty: true }),
            )
          }
        >
          {t('interview.takeOver', { scenario: scenario.name })}
        </Button>
      ))}
    </Stack>
  );
};
