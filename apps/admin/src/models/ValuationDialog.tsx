import type { Confidence } from '@tlaka/domain';
import { useCallback } from 'react';
import { SelectInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { ModelParty, ValueFlow } from '../data/resources/modelContent';
import { interestsOf } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { VerbDialog, type Walk } from '../shared/form/VerbDialog';
import { EnumInput } from '../shared/input/EnumInput';
import { tripleFrom, TripleInput, typedTriples } from '../shared/input/TripleInput';
import { useT } from '../shared/useT';
import { TakeOver } from './interview/TakeOver';
import { VerdictPreview } from './preview/VerdictPreview';
import { nameOf } from './useModel';
import { effortWords, fulfilmentWords, likelihoodWords, sourceImportances } from './words';

interface SideProps {
  model: ModelDetail;
  flow: ValueFlow;
  /** Whose side it is. */
  party: ModelParty;
  onClose: () => void;
  walk?: Walk;
}

const receiverSays = (values: FieldValues, confidence: Confidence | null) => ({
  interest: values.interest || null,
  fulfilment: tripleFrom(values.fulfilment, confidence),
  likelihood: tripleFrom(values.likelihood, confidence),
  needIntensity: values.needIntensity || null,
  sourceImportance: values.sourceImportance || null,
});

const giverSays = (values: FieldValues, confidence: Confidence | null) => ({
  cost: tripleFrom(values.cost, confidence),
});

/** What a flow is worth to who gets it. */
export const ReceiverDialog = ({ model, flow, party, onClose, walk }: SideProps) => {
  const t = useT();
  const { updateValuation } = useTlaka();
  const side = flow.valuation?.receiver;
  const confidence = party.sheet?.confidence ?? null;
  const changeOf = useCallback(
    (values: FieldValues) => ({
      flow: flow.id,
      valuation: { receiver: { expectedVersion: 0, ...receiverSays(values, confidence) } },
    }),
    [flow.id, confidence],
  );
  if (!side) return null;
  const interests = party.sheet ? interestsOf(party.sheet) : [];
  return (
    <VerbDialog
      title={`${nameOf(party)}: ${flow.label}`}
      resource="valueFlows"
      defaultValues={typedTriples({ ...side }, confidence)}
      onClose={onClose}
      walk={walk}
      version={side.version}
      submit={(values, expectedVersion) =>
        updateValuation(flow.id, { receiver: { expectedVersion, ...receiverSays(values, confidence) } })
      }
    >
      <TakeOver model={model} flow={flow} side="receiver" confidence={confidence} />
      <SelectInput
        source="interest"
        choices={interests.map(({ id, label }) => ({ id, name: label }))}
        translateChoice={false}
        {...(interests.length === 0 ? { helperText: t('model.noInterests') } : {})}
      />
      <TripleInput
        source="fulfilment"
        label={t('resources.valueFlows.fields.fulfilment')}
        words={fulfilmentWords(t)}
        confidence={confidence}
      />
      <TripleInput
        source="likelihood"
        label={t('resources.valueFlows.fields.likelihood')}
        words={likelihoodWords(t)}
        confidence={confidence}
      />
      <EnumInput source="needIntensity" vocabulary="needIntensity" />
      <SelectInput source="sourceImportance" choices={sourceImportances(t)} translateChoice={false} />
      <VerdictPreview model={model} party={party} changeOf={changeOf} />
    </VerbDialog>
  );
};

/** What a flow costs who gives it. */
export const GiverDialog = ({ model, flow, party, onClose, walk }: SideProps) => {
  const t = useT();
  const { updateValuation } = useTlaka();
  const side = flow.valuation?.giver;
  const confidence = party.sheet?.confidence ?? null;
  const changeOf = useCallback(
    (values: FieldValues) => ({
      flow: flow.id,
      valuation: { giver: { expectedVersion: 0, ...giverSays(values, confidence) } },
    }),
    [flow.id, confidence],
  );
  if (!side) return null;
  return (
    <VerbDialog
      title={`${nameOf(party)}: ${flow.label}`}
      resource="valueFlows"
      defaultValues={typedTriples({ ...side }, confidence)}
      onClose={onClose}
      walk={walk}
      version={side.version}
      submit={(values, expectedVersion) =>
        updateValuation(flow.id, { giver: { expectedVersion, ...giverSays(values, confidence) } })
      }
    >
      <TakeOver model={model} flow={flow} side="giver" confidence={confidence} />
      <TripleInput
        source="cost"
        label={t('resources.valueFlows.fields.cost')}
        helperText={t('model.costHelp')}
        words={effortWords(t)}
        confidence={confidence}
      />
      <VerdictPreview model={model} party={party} changeOf={changeOf} />
    </VerbDialog>
  );
};
