import { graphql, type VariablesOf } from './graphql';
import { send } from './transport';

const CREATE_FLOW = graphql(`
  mutation CreateValueFlow($input: CreateValueFlowInput!) {
    createValueFlow(input: $input) {
      id
    }
  }
`);

const UPDATE_FLOW = graphql(`
  mutation UpdateValueFlow($id: ID!, $expectedVersion: Int!, $patch: ValueFlowPatch!) {
    updateValueFlow(id: $id, expectedVersion: $expectedVersion, patch: $patch) {
      id
    }
  }
`);

const ARCHIVE_FLOW = graphql(`
  mutation ArchiveValueFlow($id: ID!, $expectedVersion: Int!) {
    archiveValueFlow(id: $id, expectedVersion: $expectedVersion) {
      id
    }
  }
`);

const UPDATE_VALUATION = graphql(`
  mutation UpdateValuation($flowId: ID!, $patch: ValuationPatch!) {
    updateValuation(flowId: $flowId, patch: $patch) {
      id
    }
  }
`);

const UPDATE_SHEET = graphql(`
  mutation UpdateSheet($partyId: ID!, $expectedVersion: Int!, $patch: SheetPatch!) {
    updateSheet(partyId: $partyId, expectedVersion: $expectedVersion, patch: $patch) {
      id
    }
  }
`);

const CONFIRM_SHEET = graphql(`
  mutation ConfirmSheet($partyId: ID!, $expectedVersion: Int!) {
    confirmSheet(partyId: $partyId, expectedVersion: $expectedVersion) {
      id
    }
  }
`);

const CREATE_RISK = graphql(`
  mutation CreatePartyRisk($input: CreatePartyRiskInput!) {
    createPartyRisk(input: $input) {
      id
    }
  }
`);

const UPDATE_RISK = graphql(`
  mutation UpdatePartyRisk($id: ID!, $expectedVersion: Int!, $patch: PartyRiskPatch!) {
    updatePartyRisk(id: $id, expectedVersion: $expectedVersion, patch: $patch) {
      id
    }
  }
`);

const ARCHIVE_RISK = graphql(`
  mutation ArchivePartyRisk($id: ID!, $expectedVersion: Int!) {
    archivePartyRisk(id: $id, expectedVersion: $expectedVersion) {
      id
    }
  }
`);

export type NewFlow = VariablesOf<typeof CREATE_FLOW>['input'];
export type FlowPatch = VariablesOf<typeof UPDATE_FLOW>['patch'];
export type ValuationPatch = VariablesOf<typeof UPDATE_VALUATION>['patch'];
export type SheetPatch = VariablesOf<typeof UPDATE_SHEET>['patch'];
export type RiskPatch = VariablesOf<typeof UPDATE_RISK>['patch'];

/** Who gives what to whom, and what each side says that it is worth. */
export const valuationVerbs = {
  createFlow: (input: NewFlow) => send(CREATE_FLOW, { input }),
  updateFlow: (asked: VariablesOf<typeof UPDATE_FLOW>) => send(UPDATE_FLOW, asked),
  archiveFlow: (id: string, expectedVersion: number) => send(ARCHIVE_FLOW, { id, expectedVersion }),
  updateValuation: (flowId: string, patch: ValuationPatch) => send(UPDATE_VALUATION, { flowId, patch }),
  updateSheet: (asked: VariablesOf<typeof UPDATE_SHEET>) => send(UPDATE_SHEET, asked),
  confirmSheet: (partyId: string, expectedVersion: number) =>
    send(CONFIRM_SHEET, { partyId, expectedVersion }),
  createRisk: (input: VariablesOf<typeof CREATE_RISK>['input']) => send(CREATE_RISK, { input }),
  updateRisk: (asked: VariablesOf<typeof UPDATE_RISK>) => send(UPDATE_RISK, asked),
  archiveRisk: (id: string, expectedVersion: number) => send(ARCHIVE_RISK, { id, expectedVersion }),
};
