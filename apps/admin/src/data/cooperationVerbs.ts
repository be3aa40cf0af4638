import { graphql, type ResultOf, type VariablesOf } from './graphql';
import { send } from './transport';

const FORMS = graphql(`
  query CooperationForms($programmeId: ID) {
    forms: cooperationForms(programmeId: $programmeId) {
      key
      name
      purpose
      leastMonths
      mostMonths
      models
      projects
      typicalParties {
        key
        name
      }
      verdicts {
        verdict
        count
      }
    }
  }
`);

const FORM = graphql(`
  query CooperationForm($key: CooperationFormKey!, $programmeId: ID) {
    form: cooperationForm(key: $key, programmeId: $programmeId) {
      key
      name
      purpose
      leastMonths
      mostMonths
      preconditions
      models
      projects
      typicalParties {
        key
        name
      }
      defaultFlows {
        from {
          key
          name
        }
        to {
          key
          name
        }
        label
        resourceType
        benefitType
        tangible
      }
      risks {
        role {
          key
          name
        }
        label
      }
      verdicts {
        verdict
        count
      }
    }
  }
`);

const START = graphql(`
  mutation UseCooperationForm(
    $projectId: ID!
    $form: CooperationFormKey!
    $parties: [CooperationPartInput!]!
  ) {
    record: useCooperationForm(projectId: $projectId, form: $form, parties: $parties) {
      id
    }
  }
`);

/** A form as the library lists it. */
export type ListedForm = ResultOf<typeof FORMS>['forms'][number];
/** A form whole. */
export type CooperationFormDetail = NonNullable<ResultOf<typeof FORM>['form']>;

/** The library of cooperation forms, and what starts from one. */
export const cooperationVerbs = {
  cooperationForms: async (programmeId: string | null): Promise<ListedForm[]> =>
    (await send(FORMS, { programmeId })).forms,
  cooperationForm: async (asked: VariablesOf<typeof FORM>): Promise<CooperationFormDetail | null> =>
    (await send(FORM, asked)).form,
  /** Gives the id of the new model. */
  startFromForm: async (asked: VariablesOf<typeof START>): Promise<string> =>
    (await send(START, asked)).record.id,
};
