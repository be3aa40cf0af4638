import Flag from '@mui/icons-material/OutlinedFlag';
import Stack from '@mui/material/Stack';
import Late from '@mui/icons-material/WarningAmberOutlined';
import { DataTable, DateInput } from 'react-admin';
import { useRecordContext } from 'ra-core';
import type { Interaction } from '../data/resources/interactions';
import { DateTimeField } from '../shared/field/dates';
import { NameField, NameLink } from '../shared/field/NameLink';
import { Unknown } from '../shared/field/Unknown';
import { EnumArrayInput } from '../shared/input/EnumInput';
import { DayBoundInput } from '../shared/input/moments';
import { OneInput } from '../shared/input/OneInput';
import { ArchivedFilter, MineToggle, SearchFilter } from '../shared/list/filters';
import { FilterToggle } from '../shared/list/FilterToggle';
import { ListPage } from '../shared/list/ListPage';
import { TableOrCards } from '../shared/list/TableOrCards';
import { dayOf } from '../shared/today';
import { useReachAnywhere } from '../shared/useReach';
import { useT } from '../shared/useT';
import { AuthorField } from './AuthorField';
import { ConfidentialMark } from './ConfidentialMark';
import { InteractionEntry } from './InteractionEntry';
import { KindField } from './KindLabel';
import { NextStepLine } from './NextStepLine';
import { StakeholderLinks } from './StakeholderLinks';

const SubjectField = (_: { source?: string }) => {
  const record = useRecordContext<Interaction>();
  if (!record) return null;
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      <NameLink resource="interactions" id={record.id} name={record.subject} />
      {record.confidential && <ConfidentialMark />}
    </Stack>
  );
};

const StakeholdersField = (_: { source?: string }) => {
  const record = useRecordContext<Interaction>();
  return record ? <StakeholderLinks stakeholders={record.stakeholders} /> : null;
};

const NextStepField = (_: { source?: string }) => {
  const record = useRecordContext<Interaction>();
  return record?.nextStep ? <NextStepLine step={record.nextStep} /> : <Unknown text="value.none" />;
};

const Card = () => {
  const record = useRecordContext<Interaction>();
  return record ? <InteractionEntry interaction={record} /> : null;
};

const StepToggles = () => {
  const t = useT();
  const open = { 'nextStep.doneAt_isNull': true };
  return (
    <>
      <MineToggle source="author.id" by="interaction.write" />
      <FilterToggle values={open}>
        <Flag fontSize="small" />
        {t('interaction.openSteps')}
      </FilterToggle>
      <FilterToggle values={{ ...open, 'nextStep.dueOn_lt': dayOf(new Date()) }}>
        <Late fontSize="small" />
        {t('interaction.overdueSteps')}
      </FilterToggle>
    </>
  );
};

/** Contacts and notes of the programme, the latest first. */
export const InteractionList = () => {
  const t = useT();
  const sees = useReachAnywhere();
  const due = t('resources.interactions.fields.nextStep.dueOn');
  const filters = [
    <SearchFilter key="q" source="q" alwaysOn />,
    <EnumArrayInput key="kind" source="kind" vocabulary="interactionKind" />,
    <DayBoundInput key="from" source="at_gte" label={t('interaction.from')} />,
    <DayBoundInput key="to" source="at_lt" label={t('interaction.to')} end />,
    <OneInput key="project" source="project" reference="projects" optionText="title" />,
    <OneInput key="owner" source="nextStep.owner" reference="users" label={t('interaction.stepOwner')} />,
    <DateInput key="due-from" source="nextStep.dueOn_gte" label={t('list.from', { field: due })} />,
    <DateInput key="due-to" source="nextStep.dueOn_lte" label={t('list.to', { field: due })} />,
    <ArchivedFilter key="archived" source="archived" />,
  ];
  return (
    <ListPage filters={filters} sort={{ field: 'at', order: 'DESC' }} toggles={<StepToggles />}>
      <TableOrCards card={<Card />} sortable={['at', 'kind', 'subject']} hiddenColumns={['project']}>
        <DataTable.Col source="kind">
          <KindField />
        </DataTable.Col>
        <DataTable.Col source="at">
          <DateTimeField source="at" />
        </DataTable.Col>
        <DataTable.Col source="subject" sx={{ minWidth: 180 }}>
          <SubjectField />
        </DataTable.Col>
        <DataTable.Col source="stakeholders" disableSort sx={{ minWidth: 170 }}>
          <StakeholdersField />
        </DataTable.Col>
        {sees('user.read') && (
          <DataTable.Col source="author" disableSort sx={{ minWidth: 120 }}>
            <AuthorField />
          </DataTable.Col>
        )}
        <DataTable.Col source="nextStep" disableSort sx={{ minWidth: 200 }}>
          <NextStepField />
        </DataTable.Col>
        <DataTable.Col source="project" disableSort sx={{ minWidth: 160 }}>
          <NameField source="project" resource="projects" />
        </DataTable.Col>
      </TableOrCards>
    </ListPage>
  );
};
