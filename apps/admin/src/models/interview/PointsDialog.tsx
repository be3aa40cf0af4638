import { useCallback } from 'react';
import type { FieldValues } from 'react-hook-form';
import { interestsOf } from '../../data/resources/modelContent';
import { useTlaka } from '../../data/useTlaka';
import { VerbDialog } from '../../shared/form/VerbDialog';
import { useT } from '../../shared/useT';
import { InterestsInput, interestsFrom } from '../InterestsInput';
import { VerdictPreview } from '../preview/VerdictPreview';
import { nameOf } from '../useModel';
import type { SheetStepProps } from './SheetStepProps';

/** The first question: how a perfect deal shares out over what the party wants. */
export const PointsDialog = ({ model, party, sheet, walk, onClose }: SheetStepProps) => {
  const t = useT();
  const { updateSheet } = useTlaka();
  const interests = interestsOf(sheet);
  const changeOf = useCallback(
    ({ interests }: FieldValues) => ({
      party: party.id,
      sheet: { interests: interestsFrom(interests) },
      confidence: sheet.confidence,
    }),
    [party.id, sheet.confidence],
  );
  return (
    <VerbDialog
      title={t('interview.points', { name: nameOf(party) })}
      resource="modelParties"
      defaultValues={{ interests: interests.length > 0 ? [...interests] : [{}] }}
      version={sheet.version}
      walk={walk}
      onClose={onClose}
      submit={({ interests }, expectedVersion) =>
        updateSheet({
          partyId: party.id,
          expectedVersion,
          patch: { interests: interestsFrom(interests) },
        })
      }
    >
      <InterestsInput />
      <VerdictPreview model={model} party={party} changeOf={changeOf} />
    </VerbDialog>
  );
};
