import { useCallback } from 'react';
import type { FieldValues } from 'react-hook-form';
import { NumberInput, TextInput } from 'react-admin';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { ModelParty, Sheet } from '../data/resources/modelContent';
import { interestsOf } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import type { SheetPatch } from '../data/valuationVerbs';
import { VerbDialog } from '../shared/form/VerbDialog';
import { EnumInput } from '../shared/input/EnumInput';
import { PointsInput } from '../shared/input/PointsInput';
import { tripleFrom, typedTriples } from '../shared/input/TripleInput';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { AlternativeInput } from './AlternativeInput';
import { ConfidenceInput } from './ConfidenceInput';
import { InterestsInput, interestsFrom } from './InterestsInput';
import { VerdictPreview } from './preview/VerdictPreview';
import { nameOf } from './useModel';

interface SheetDialogProps {
  model: ModelDetail;
  party: ModelParty;
  sheet: Sheet;
  onClose: () => void;
}

/** What a party wants, what it has without the deal and from what gain the deal is worth its trouble. */
export const SheetDialog = ({ model, party, sheet, onClose }: SheetDialogProps) => {
  const t = useT();
  const { updateSheet } = useTlaka();
  const may = usePermission();
  // Only the party speaks for itself; whoever writes the model says where else the numbers come from.
  const estimates = may('model.write');
  const patchOf = useCallback(
    (values: FieldValues): SheetPatch => ({
      interests: interestsFrom(values.interests),
      alternative: tripleFrom(values.alternative, values.confidence),
      alternativeText: values.alternativeText || null,
      minGain: values.minGain ?? sheet.minGain,
      confidence: values.confidence || null,
      ...(estimates && values.source !== sheet.source ? { source: values.source } : {}),
      ...(estimates ? { bargainingPower: values.bargainingPower ?? sheet.bargainingPower } : {}),
    }),
    [estimates, sheet],
  );
  const changeOf = useCallback(
    (values: FieldValues) => ({
      party: party.id,
      sheet: patchOf(values),
      confidence: sheet.confidence,
    }),
    [party.id, patchOf, sheet.confidence],
  );
  return (
    <VerbDialog
      title={t('model.sheet', { name: nameOf(party) })}
      resource="modelParties"
      defaultValues={{ ...typedTriples(sheet, sheet.confidence), interests: [...interestsOf(sheet)] }}
      onClose={onClose}
      version={sheet.version}
      submit={(values, expectedVersion) =>
        updateSheet({ partyId: party.id, expectedVersion, patch: patchOf(values) })
      }
    >
      <InterestsInput />
      <TextInput source="alternativeText" multiline />
      <AlternativeInput label={t('resources.modelParties.fields.alternative')} />
      <PointsInput source="minGain" helperText={t('model.minGainHelp')} />
      <ConfidenceInput />
      {estimates && <EnumInput source="source" vocabulary="valuationSource" />}
      {estimates && (
        <NumberInput source="bargainingPower" min={0} step={0.1} helperText={t('model.powerHelp')} />
      )}
      <VerdictPreview model={model} party={party} changeOf={changeOf} />
    </VerbDialog>
  );
};
