import type {
  BreakEven,
  Choice,
  CriticalParty,
  Measures,
  NotEnough,
  Robustness,
  Suggestion,
  TornadoBar,
  ValueNetwork,
} from '@tlaka/domain';
import { graphql, type ResultOf } from '../graphql';

const triple = graphql(`
  fragment TripleValues on Triple {
    low
    mode
    high
  }
`);

const sheet = graphql(
  `
    fragment SheetContent on Sheet {
      id
      version
      interests
      alternative {
        ...TripleValues
      }
      alternativeText
      minGain
      bargainingPower
      riskAversion
      source
      confidence
      statedAt
      risks {
        id
        version
        label
        scenario {
          id
        }
        probability {
          ...TripleValues
        }
        impact {
          ...TripleValues
        }
        mitigation {
          ...TripleValues
        }
      }
      outcomes {
        scenario {
          id
        }
        status
        benefit
        cost
        risk
        surplus
        lowestSurplus
        highestSurplus
        winProbability
        reciprocity
      }
    }
  `,
  [triple],
);

const flow = graphql(
  `
    fragment FlowContent on ValueFlow {
      id
      version
      label
      resourceType
      benefitType
      tangible
      startMonth
      moneyAmount
      currency
      from {
        id
      }
      to {
        id
      }
      requires {
        id
        label
      }
      valuation {
        receiver {
          version
          interest
          fulfilment {
            ...TripleValues
          }
          likelihood {
            ...TripleValues
          }
          needIntensity
          sourceImportance
        }
        giver {
          version
          cost {
            ...TripleValues
          }
        }
      }
    }
  `,
  [triple],
);

const offer = graphql(
  `
    fragment OfferContent on ModelOffer {
      id
      version
      label
      from {
        id
      }
      addresses
      fulfilment {
        ...TripleValues
      }
      likelihood {
        ...TripleValues
      }
      cost {
        ...TripleValues
      }
    }
  `,
  [triple],
);

const precondition = graphql(`
  fragment PreconditionContent on Precondition {
    id
    version
    statement
    answer
    evidence
    answeredAt
    answeredBy {
      id
      name
    }
  }
`);

/** Parties, scenarios and flows of a model; what is secret is null for who may not read it. */
export const modelContent = graphql(
  `
    fragment ModelContent on EngagementModel {
      parties {
        id
        version
        order
        stakeholder {
          id
          party {
            id
            kind
            name
          }
        }
        sheet {
          ...SheetContent
        }
      }
      offers {
        ...OfferContent
      }
      preconditions {
        ...PreconditionContent
      }
      scenarios {
        id
        version
        order
        name
        description
        isStatusQuo
        flows {
          ...FlowContent
        }
        evaluation {
          id
          at
          stale
          verdict
          statuses {
            status
            party {
              id
            }
          }
          detail {
            choice
            suggestions
            notEnough
            measures
            robustness
            breakEven
            criticalParties
            network
            tornado
          }
        }
      }
    }
  `,
  [sheet, flow, offer, precondition],
);

type Content = ResultOf<typeof modelContent>;

export type ModelParty = Content['parties'][number];
export type Scenario = Content['scenarios'][number];
export type ValueFlow = Scenario['flows'][number];
export type Triple = ResultOf<typeof triple>;
export type Sheet = ResultOf<typeof sheet>;

/** One thing that a party wants; the API keeps the list as JSON. */
export interface Interest {
  id?: string;
  label: string;
  points: number | null;
}

/** The interests of a sheet. */
export const interestsOf = (sheet: Sheet): readonly Interest[] => sheet.interests as readonly Interest[];

/** What the engine says of a scenario beyond its verdict; the API keeps these parts as JSON. */
export interface Advice {
  choice: Choice;
  suggestions: readonly Suggestion[];
  notEnough: readonly NotEnough[];
  /** Null while values are missing. */
  measures: Measures | null;
  /** Null while values are missing. */
  robustness: Pick<Robustness, 'pAllWin'> | null;
  breakEven: readonly BreakEven[];
  criticalParties: readonly CriticalParty[];
  network: ValueNetwork;
  tornado: readonly TornadoBar[];
}

/** The advice about a scenario; null where it is hidden from the reader. */
export const adviceOf = ({ evaluation }: Scenario): Advice | null =>
  (evaluation?.detail as Advice | null | undefined) ?? null;

export type Precondition = ResultOf<typeof precondition>;

export type Offer = ResultOf<typeof offer>;

/** An interest that an offer would serve; the API keeps the list as JSON. */
export interface OfferAddress {
  partyId: string;
  interest: string;
}

/** Whose interests an offer would serve. */
export const addressesOf = (of: Offer): readonly OfferAddress[] => of.addresses as readonly OfferAddress[];
