import { required } from 'ra-core';
import { useCallback } from 'react';
import { TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { ModelParty, Sheet } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { VerbDialog, type Walk } from '../shared/form/VerbDialog';
import { tripleFrom, TripleInput, typedTriples } from '../shared/input/TripleInput';
import { useT } from '../shared/useT';
import { VerdictPreview } from './preview/VerdictPreview';
import { nameOf } from './useModel';
import { fulfilmentWords, impactWords, likelihoodWords } from './words';

export type Risk = Sheet['risks'][number];

interface RiskDialogProps {
  model: ModelDetail;
  party: ModelParty;
  risk: Risk | null;
  onClose: () => void;
  walk?: Walk;
}

/** What could hurt a party: how probable, how much of its points, and how far it is averted already. */
export const RiskDialog = ({ model, party, risk, onClose, walk }: RiskDialogProps) => {
  const t = useT();
  const { createRisk, updateRisk } = useTlaka();
  const confidence = party.sheet?.confidence ?? null;
  const field = (name: 'probability' | 'impact' | 'mitigation') => t(`resources.partyRisks.fields.${name}`);
  const figuresOf = useCallback(
    ({ probability, impact, mitigation }: FieldValues) => ({
      probability: tripleFrom(probability, confidence),
      impact: tripleFrom(impact, confidence),
      mitigation: tripleFrom(mitigation, confidence),
    }),
    [confidence],
  );
  const changeOf = useCallback(
    (values: FieldValues) => ({
      party: party.id,
      risk: risk?.id ?? null,
      patch: { label: values.label as string | null, ...figuresOf(values) },
    }),
    [party.id, risk?.id, figuresOf],
  );
  return (
    <VerbDialog
      title={risk && walk ? `${nameOf(party)}: ${risk.label}` : t(risk ? 'model.editRisk' : 'model.addRisk')}
      resource="partyRisks"
      defaultValues={typedTriples({ ...risk }, confidence)}
      onClose={onClose}
      walk={walk}
      act={risk ? undefined : 'model.addRisk'}
      {...(risk ? { version: risk.version } : {})}
      submit={(values, expectedVersion) => {
        const said = { label: values.label as string, ...figuresOf(values) };
        return risk
          ? updateRisk({ id: risk.id, expectedVersion, patch: said })
          : createRisk({ partyId: party.id, ...said });
      }}
    >
      <TextInput source="label" validate={required()} />
      <TripleInput
        source="probability"
        label={field('probability')}
        words={likelihoodWords(t)}
        confidence={confidence}
      />
      <TripleInput
        source="impact"
        label={field('impact')}
        helperText={t('interview.impactHelp')}
        words={impactWords(t)}
        confidence={confidence}
      />
      <TripleInput
        source="mitigation"
        label={field('mitigation')}
        words={fulfilmentWords(t)}
        confidence={confidence}
      />
      <VerdictPreview model={model} party={party} changeOf={changeOf} />
    </VerbDialog>
  );
};
