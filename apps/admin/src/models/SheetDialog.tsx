import Typography from '@mui/material/Typography';
import { required } from 'ra-core';
import { useCallback } from 'react';
import { useWatch, type FieldValues } from 'react-hook-form';
import { ArrayInput, NumberInput, SimpleFormIterator, TextInput } from 'react-admin';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { ModelParty, Sheet } from '../data/resources/modelContent';
import { interestsOf } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import type { SheetPatch } from '../data/valuationVerbs';
import { VerbDialog } from '../shared/form/VerbDialog';
import { EnumInput } from '../shared/input/EnumInput';
import { tripleFrom, TripleInput } from '../shared/input/TripleInput';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { VerdictPreview } from './preview/VerdictPreview';
import { nameOf } from './useModel';

/** Kept as it is typed: the points given so far, of 100. */
const Sum = () => {
  const t = useT();
  const interests: readonly ({ points?: number | null } | undefined)[] =
    useWatch({ name: 'interests' }) ?? [];
  const sum = interests.reduce((total, interest) => total + (interest?.points ?? 0), 0);
  return (
    <Typography
      role="status"
      variant="body2"
      sx={{ mb: 1.5, fontWeight: 600, color: sum > 100 ? 'error.main' : 'text.primary' }}
    >
      {t('model.sum', { sum })}
    </Typography>
  );
};

interface TypedInterest {
  id?: string;
  label?: string | null;
  points?: number | null;
}

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
      interests: (values.interests as TypedInterest[]).map(({ id, label, points }) => ({
        id: id ?? null,
        label: label ?? '',
        points: points ?? null,
      })),
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
    (values: FieldValues) => ({ party: party.id, sheet: patchOf(values) }),
    [party.id, patchOf],
  );
  return (
    <VerbDialog
      title={t('model.sheet', { name: nameOf(party) })}
      resource="modelParties"
      defaultValues={{ ...sheet, interests: [...interestsOf(sheet)] }}
      onClose={onClose}
      version={sheet.version}
      submit={(values, expectedVersion) =>
        updateSheet({ partyId: party.id, expectedVersion, patch: patchOf(values) })
      }
    >
      <ArrayInput source="interests">
        <SimpleFormIterator inline disableClear fullWidth>
          <TextInput source="label" validate={required()} helperText={false} />
          <NumberInput source="points" min={0} max={100} helperText={false} sx={{ maxWidth: 110 }} />
        </SimpleFormIterator>
      </ArrayInput>
      <Sum />
      <TextInput source="alternativeText" multiline />
      <TripleInput
        source="alternative"
        label={t('resources.modelParties.fields.alternative')}
        max={100}
        helperText={t('model.endsHelp')}
      />
      <NumberInput source="minGain" min={0} />
      <EnumInput source="confidence" vocabulary="confidence" />
      {estimates && <EnumInput source="source" vocabulary="valuationSource" />}
      {estimates && <NumberInput source="bargainingPower" min={0} step={0.1} />}
      <VerdictPreview model={model} party={party} changeOf={changeOf} />
    </VerbDialog>
  );
};
