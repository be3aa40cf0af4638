import { documentInterest } from '@tlaka/domain';
import type { ModelDetail } from '../data/resources/engagementModels';
import { addressesOf, interestsOf, type Offer, type OfferAddress } from '../data/resources/modelContent';
import { nameOf } from './useModel';

interface InterestChoice {
  id: string;
  name: string;
  address: OfferAddress;
}

/** Every interest on the sheets that one may read, named with its party. */
export const interestChoices = (model: ModelDetail): InterestChoice[] =>
  model.parties.flatMap((party) =>
    (party.sheet ? interestsOf(party.sheet) : []).flatMap(({ id, label }) =>
      id
        ? {
            id: documentInterest(party.id, id),
            name: `${nameOf(party)}: ${label}`,
            address: { partyId: party.id, interest: id },
          }
        : [],
    ),
  );

/** Those of them that the offer would serve. */
export const servedBy = (model: ModelDetail, offer: Offer): InterestChoice[] => {
  const served = addressesOf(offer).map(({ partyId, interest }) => documentInterest(partyId, interest));
  return interestChoices(model).filter(({ id }) => served.includes(id));
};
