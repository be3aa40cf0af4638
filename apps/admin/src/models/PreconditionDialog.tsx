import { PRECONDITION_ANSWERS, type PreconditionAnswer } from '@tlaka/domain';
import { TextInput } from 'react-admin';
import type { Precondition } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { VerbDialog, type Walk } from '../shared/form/VerbDialog';
import { SegmentInput } from '../shared/input/SegmentInput';
import { labelKey } from '../shared/vocabulary';

interface PreconditionDialogProps {
  precondition: Precondition;
  walk?: Walk | undefined;
  onClose: () => void;
}

const ANSWERS = PRECONDITION_ANSWERS.map((value) => ({
  value,
  label: labelKey('preconditionAnswer', value),
}));

/** Whether a precondition is in place, and what shows it. */
export const PreconditionDialog = ({ precondition, walk, onClose }: PreconditionDialogProps) => {
  const { updatePrecondition } = useTlaka();
  const { id, version, statement, answer, evidence } = precondition;
  return (
    <VerbDialog
      title={statement}
      resource="preconditions"
      defaultValues={{ answer, evidence }}
      version={version}
      walk={walk}
      onClose={onClose}
      submit={(values, expectedVersion) =>
        updatePrecondition({
          id,
          expectedVersion,
          patch: {
            answer: (values.answer as PreconditionAnswer | null) || null,
            evidence: (values.evidence as string | null) || null,
          },
        })
      }
    >
      <SegmentInput source="answer" segments={ANSWERS} none="precondition.unanswered" large />
      <TextInput source="evidence" multiline minRows={2} helperText="precondition.evidenceHelp" />
    </VerbDialog>
  );
};
