import { SelectInput } from 'react-admin';
import type { ModelParty, ValueFlow } from '../data/resources/modelContent';
import { interestsOf } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { VerbDialog } from '../shared/form/VerbDialog';
import { EnumInput } from '../shared/input/EnumInput';
import { tripleFrom, TripleInput } from '../shared/input/TripleInput';
import { useT } from '../shared/useT';
import { nameOf } from './useModel';
import { fulfilmentWords, likelihoodWords, sourceImportances } from './words';

interface SideProps {
  flow: ValueFlow;
  /** Whose side it is. */
  party: ModelParty;
  onClose: () => void;
}

/** What a flow is worth to who gets it. */
export const ReceiverDialog = ({ flow, party, onClose }: SideProps) => {
  const t = useT();
  const { updateValuation } = useTlaka();
  const side = flow.valuation?.receiver;
  if (!side) return null;
  const interests = party.sheet ? interestsOf(party.sheet) : [];
  const confidence = party.sheet?.confidence;
  return (
    <VerbDialog
      title={`${nameOf(party)}: ${flow.label}`}
      resource="valueFlows"
      defaultValues={{ ...side }}
      onClose={onClose}
      version={side.version}
      submit={(values, expectedVersion) =>
        updateValuation(flow.id, {
          receiver: {
            expectedVersion,
            interest: values.interest || null,
            fulfilment: tripleFrom(values.fulfilment, confidence ?? null),
            likelihood: tripleFrom(values.likelihood, confidence ?? null),
            needIntensity: values.needIntensity || null,
            sourceImportance: values.sourceImportance || null,
          },
        })
      }
    >
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
        max={1}
      />
      <TripleInput
        source="likelihood"
        label={t('resources.valueFlows.fields.likelihood')}
        words={likelihoodWords(t)}
        max={1}
        helperText={t('model.endsHelp')}
      />
      <EnumInput source="needIntensity" vocabulary="needIntensity" />
      <SelectInput source="sourceImportance" choices={sourceImportances(t)} translateChoice={false} />
    </VerbDialog>
  );
};

/** What a flow costs who gives it. */
export const GiverDialog = ({ flow, party, onClose }: SideProps) => {
  const t = useT();
  const { updateValuation } = useTlaka();
  const side = flow.valuation?.giver;
  if (!side) return null;
  return (
    <VerbDialog
      title={`${nameOf(party)}: ${flow.label}`}
      resource="valueFlows"
      defaultValues={{ ...side }}
      onClose={onClose}
      version={side.version}
      submit={(values, expectedVersion) =>
        updateValuation(flow.id, {
          giver: {
            expectedVersion,
            cost: tripleFrom(values.cost, party.sheet?.confidence ?? null),
          },
        })
      }
    >
      <TripleInput
        source="cost"
        label={t('resources.valueFlows.fields.cost')}
        helperText={`${t('model.costHelp')} ${t('model.endsHelp')}`}
      />
    </VerbDialog>
  );
};
