import { useCallback } from 'react';
import { TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useTlaka } from '../../data/useTlaka';
import { VerbDialog } from '../../shared/form/VerbDialog';
import { tripleFrom, typedTriples } from '../../shared/input/TripleInput';
import { useT } from '../../shared/useT';
import { AlternativeInput } from '../AlternativeInput';
import { ConfidenceInput } from '../ConfidenceInput';
import { VerdictPreview } from '../preview/VerdictPreview';
import { nameOf } from '../useModel';
import type { SheetStepProps } from './SheetStepProps';

const patchOf = ({ alternative, alternativeText, confidence }: FieldValues) => ({
  alternative: tripleFrom(alternative, confidence),
  alternativeText: alternativeText || null,
  confidence: confidence || null,
});

/** The second question: what the party does without the deal, and how much of what it wants it gets then. */
export const AlternativeDialog = ({ model, party, sheet, walk, onClose }: SheetStepProps) => {
  const t = useT();
  const { updateSheet } = useTlaka();
  const { alternative, alternativeText, confidence } = sheet;
  const changeOf = useCallback(
    (values: FieldValues) => ({ party: party.id, sheet: patchOf(values), confidence }),
    [party.id, confidence],
  );
  return (
    <VerbDialog
      title={t('interview.alternative', { name: nameOf(party) })}
      resource="modelParties"
      defaultValues={typedTriples({ alternative, alternativeText, confidence }, confidence)}
      version={sheet.version}
      walk={walk}
      onClose={onClose}
      submit={(values, expectedVersion) =>
        updateSheet({ partyId: party.id, expectedVersion, patch: patchOf(values) })
      }
    >
      <TextInput source="alternativeText" multiline />
      <AlternativeInput label={t('interview.without')} />
      <ConfidenceInput />
      <VerdictPreview model={model} party={party} changeOf={changeOf} />
    </VerbDialog>
  );
};
