import { EXTERNAL } from '@tlaka/domain';
import { required } from 'ra-core';
import { AutocompleteArrayInput, SelectInput, TextInput } from 'react-admin';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { Offer } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { VerbDialog } from '../shared/form/VerbDialog';
import { tripleFrom, TripleInput, typedTriples } from '../shared/input/TripleInput';
import { useT } from '../shared/useT';
import { interestChoices, servedBy } from './interestChoices';
import { nameOf } from './useModel';
import { effortWords, fulfilmentWords, likelihoodWords } from './words';

interface OfferDialogProps {
  model: ModelDetail;
  offer: Offer | null;
  onClose: () => void;
}

/** What could be given besides: by whom, for whose interests, and what it would be worth. */
export const OfferDialog = ({ model, offer, onClose }: OfferDialogProps) => {
  const t = useT();
  const { createOffer, updateOffer } = useTlaka();
  const interests = interestChoices(model);
  const values = offer && {
    ...typedTriples(offer),
    from: offer.from?.id ?? EXTERNAL,
    addresses: servedBy(model, offer).map(({ id }) => id),
  };
  const field = (name: 'fulfilment' | 'likelihood' | 'cost') => t(`resources.modelOffers.fields.${name}`);
  return (
    <VerbDialog
      title={t(offer ? 'offers.edit' : 'offers.add')}
      resource="modelOffers"
      defaultValues={{ addresses: [], ...values }}
      onClose={onClose}
      act={offer ? undefined : 'offers.add'}
      {...(offer ? { version: offer.version } : {})}
      submit={({ label, from, addresses, fulfilment, likelihood, cost }, expectedVersion) => {
        const chosen = addresses as readonly string[];
        const said = {
          label: label as string,
          fromId: from === EXTERNAL ? null : (from as string),
          addresses: interests.filter(({ id }) => chosen.includes(id)).map(({ address }) => address),
          fulfilment: tripleFrom(fulfilment),
          likelihood: tripleFrom(likelihood),
          cost: from === EXTERNAL ? null : tripleFrom(cost),
        };
        return offer
          ? updateOffer({ id: offer.id, expectedVersion, patch: said })
          : createOffer({ modelId: model.id, ...said });
      }}
    >
      <TextInput source="label" validate={required()} />
      <SelectInput
        source="from"
        choices={[
          ...model.parties.map((party) => ({ id: party.id, name: nameOf(party) })),
          { id: EXTERNAL, name: t('model.external') },
        ]}
        translateChoice={false}
        validate={required()}
      />
      <AutocompleteArrayInput
        source="addresses"
        choices={interests}
        translateChoice={false}
        helperText={t('offers.addressesHelp')}
      />
      <TripleInput source="fulfilment" label={field('fulfilment')} words={fulfilmentWords(t)} />
      <TripleInput source="likelihood" label={field('likelihood')} words={likelihoodWords(t)} />
      <TripleInput
        source="cost"
        label={field('cost')}
        helperText={t('model.costHelp')}
        words={effortWords(t)}
      />
    </VerbDialog>
  );
};
