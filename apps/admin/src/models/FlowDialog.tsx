import Stack from '@mui/material/Stack';
import { type BenefitType, EXTERNAL, type ResourceType } from '@tlaka/domain';
import { required } from 'ra-core';
import type { FieldValues } from 'react-hook-form';
import { AutocompleteArrayInput, BooleanInput, NumberInput, SelectInput, TextInput } from 'react-admin';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { Scenario, ValueFlow } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { VerbDialog } from '../shared/form/VerbDialog';
import { EnumInput } from '../shared/input/EnumInput';
import { MoneyInput } from '../shared/input/MoneyInput';
import { useT } from '../shared/useT';
import { nameOf } from './useModel';

interface FlowDialogProps {
  model: ModelDetail;
  scenario: Scenario;
  /** Changes this flow; without it a new one is made. */
  flow?: ValueFlow;
  /** Between whom a new one goes; null is outside. */
  ends?: { from: string | null; to: string | null };
  onClose: () => void;
}

const endOf = (id: string): string | null => (id === EXTERNAL ? null : id);

const contentOf = (values: FieldValues) => ({
  label: values.label as string,
  fromId: endOf(values.from),
  toId: endOf(values.to),
  resourceType: (values.resourceType as ResourceType | null) || null,
  benefitType: (values.benefitType as BenefitType | null) || null,
  tangible: Boolean(values.tangible),
  startMonth: Number(values.startMonth ?? 0),
  moneyAmount: (values.moneyAmount as string | null) || null,
  requiresIds: (values.requires as string[] | null) ?? [],
});

/** Who gives what to whom. */
export const FlowDialog = ({ model, scenario, flow, ends, onClose }: FlowDialogProps) => {
  const t = useT();
  const { createFlow, updateFlow } = useTlaka();
  const parties = [
    ...model.parties.map((party) => ({ id: party.id, name: nameOf(party) })),
    { id: EXTERNAL, name: t('model.external') },
  ];
  const others = scenario.flows.filter(({ id }) => id !== flow?.id);
  const from = flow ? flow.from?.id : ends?.from;
  const to = flow ? flow.to?.id : ends?.to;
  const values = {
    ...(flow ?? { tangible: true, startMonth: 0 }),
    from: flow || ends ? (from ?? EXTERNAL) : undefined,
    to: flow || ends ? (to ?? EXTERNAL) : undefined,
    requires: flow?.requires.map(({ id }) => id) ?? [],
  };
  return (
    <VerbDialog
      title={t(flow ? 'model.editFlow' : 'model.addFlow')}
      resource="valueFlows"
      defaultValues={values}
      {...(flow ? { version: flow.version } : {})}
      onClose={onClose}
      act={flow ? undefined : 'model.addFlow'}
      submit={(typed, expectedVersion) =>
        flow
          ? updateFlow({ id: flow.id, expectedVersion, patch: contentOf(typed) })
          : createFlow({ scenarioId: scenario.id, ...contentOf(typed) })
      }
    >
      <TextInput source="label" validate={required()} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ sm: 2 }}>
        <SelectInput source="from" choices={parties} translateChoice={false} validate={required()} />
        <SelectInput source="to" choices={parties} translateChoice={false} validate={required()} />
      </Stack>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ sm: 2 }}>
        <EnumInput source="resourceType" vocabulary="resourceType" />
        <EnumInput source="benefitType" vocabulary="benefitType" />
      </Stack>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ sm: 2 }}>
        <MoneyInput
          source="moneyAmount"
          label={`${t('resources.valueFlows.fields.moneyAmount')} (${model.currency})`}
        />
        <NumberInput source="startMonth" min={0} step={1} />
      </Stack>
      <BooleanInput source="tangible" />
      {others.length > 0 && (
        <AutocompleteArrayInput
          source="requires"
          choices={others}
          optionText="label"
          translateChoice={false}
          helperText={t('model.requiresHelp')}
        />
      )}
    </VerbDialog>
  );
};
