import Typography from '@mui/material/Typography';
import { required } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { ArrayInput, NumberInput, SimpleFormIterator, TextInput } from 'react-admin';
import type { ModelParty, Sheet } from '../data/resources/modelContent';
import { interestsOf } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { VerbDialog } from '../shared/form/VerbDialog';
import { EnumInput } from '../shared/input/EnumInput';
import { tripleFrom, TripleInput } from '../shared/input/TripleInput';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
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

interface SheetDialogProps {
  party: ModelParty;
  sheet: Sheet;
  onClose: () => void;
}

/** What a party wants, what it has without the deal and from what gain the deal is worth its trouble. */
export const SheetDialog = ({ party, sheet, onClose }: SheetDialogProps) => {
  const t = useT();
  const { updateSheet } = useTlaka();
  const may = usePermission();
  // Only the party speaks for itself; whoever writes the model says where else the numbers come from.
  const estimates = may('model.write');
  return (
    <VerbDialog
      title={t('model.sheet', { name: nameOf(party) })}
      resource="modelParties"
      defaultValues={{ ...sheet, interests: [...interestsOf(sheet)] }}
      onClose={onClose}
      version={sheet.version}
      submit={(
        { interests, alternative, alternativeText, minGain, confidence, source, bargainingPower },
        expectedVersion,
      ) =>
        updateSheet({
          partyId: party.id,
          expectedVersion,
          patch: {
            interests: (interests as { id?: string; label: string; points?: number | null }[]).map(
              ({ id, label: name, points }) => ({ id: id ?? null, label: name, points: points ?? null }),
            ),
            alternative: tripleFrom(alternative, confidence),
            alternativeText: alternativeText || null,
            minGain: minGain ?? sheet.minGain,
            confidence: confidence || null,
            ...(estimates && source !== sheet.source ? { source } : {}),
            ...(estimates ? { bargainingPower: bargainingPower ?? sheet.bargainingPower } : {}),
          },
        })
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
    </VerbDialog>
  );
};
