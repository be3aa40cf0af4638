import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'ra-core';
import { DataTable } from 'react-admin';
import { StartButton } from '../cooperation/StartButton';
import type { EngagementModel } from '../data/resources/engagementModels';
import { Coordinator } from '../projects/fields';
import { StateChip, StateField } from '../shared/field/chips';
import { DateField } from '../shared/field/dates';
import { NameField, NameLink } from '../shared/field/NameLink';
import { EnumArrayInput } from '../shared/input/EnumInput';
import { OneInput } from '../shared/input/OneInput';
import { ArchivedFilter, MineToggle, SearchFilter } from '../shared/list/filters';
import { ListPage } from '../shared/list/ListPage';
import { TableOrCards } from '../shared/list/TableOrCards';
import { usePermission } from '../shared/usePermission';
import { useReachAnywhere } from '../shared/useReach';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { ModelVerdict } from './ModelVerdict';

const filters = [
  <SearchFilter key="q" source="q" alwaysOn />,
  <EnumArrayInput key="status" source="status" vocabulary="modelStatus" alwaysOn />,
  <EnumArrayInput key="verdict" source="verdict" vocabulary="verdict" />,
  <EnumArrayInput key="form" source="cooperationForm" vocabulary="cooperationForm" />,
  <OneInput key="project" source="project" reference="projects" optionText="title" />,
  <ArchivedFilter key="archived" source="archived" />,
];

const ModelName = (_: { label?: string; source?: string }) => {
  const t = useT();
  const model = useRecordContext<EngagementModel>();
  return model ? (
    <NameLink
      resource="engagementModels"
      id={model.id}
      name={`${model.project.title} · ${t('project.revision', { revision: model.revision })}`}
    />
  ) : null;
};

/** The form of cooperation that the model takes, where it takes one. */
const ModelForm = () => {
  const translate = useTranslate();
  const form = useRecordContext<EngagementModel>()?.cooperationForm;
  return form ? (
    <Typography variant="body2" color="textSecondary">
      {translate(labelKey('cooperationForm', form))}
    </Typography>
  ) : null;
};

const ModelCoordinator = (_: { label?: string; source?: string }) => {
  const model = useRecordContext<EngagementModel>();
  return model ? (
    <Coordinator coordinator={model.project.coordinator} programmeId={model.programme.id} />
  ) : null;
};

const ModelCard = () => {
  const model = useRecordContext<EngagementModel>();
  if (!model) return null;
  return (
    <Stack spacing={0.75}>
      <ModelName />
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <StateChip vocabulary="modelStatus" term={model.status} />
        <ModelVerdict />
      </Stack>
      <ModelForm />
    </Stack>
  );
};

/** All revisions of the engagement models; a new one starts from a form, or on the page of its project. */
export const ModelList = () => {
  const t = useT();
  const may = usePermission();
  const sees = useReachAnywhere();
  return (
    <ListPage
      filters={filters}
      sort={{ field: 'statusSince', order: 'DESC' }}
      toggles={
        <>
          <MineToggle source="project.coordinator.id" by="project.write" />
          {may('model.write') && <StartButton />}
        </>
      }
      hasCreate={false}
    >
      <TableOrCards
        card={<ModelCard />}
        sortable={['status', 'verdict', 'statusSince']}
        hiddenColumns={['project']}
      >
        <DataTable.Col source="revision" label={t('resources.engagementModels.name', { smart_count: 1 })}>
          <Box sx={{ minWidth: 240 }}>
            <ModelName />
            <ModelForm />
          </Box>
        </DataTable.Col>
        <DataTable.Col source="status">
          <StateField source="status" vocabulary="modelStatus" />
        </DataTable.Col>
        <DataTable.Col source="statusSince">
          <DateField source="statusSince" />
        </DataTable.Col>
        <DataTable.Col source="verdict">
          <ModelVerdict />
        </DataTable.Col>
        <DataTable.Col source="project" disableSort>
          <Box sx={{ minWidth: 200 }}>
            <NameField source="project" resource="projects" />
          </Box>
        </DataTable.Col>
        {sees('user.read') && (
          <DataTable.Col
            source="project.coordinator"
            label="resources.projects.fields.coordinator"
            disableSort
          >
            <ModelCoordinator />
          </DataTable.Col>
        )}
      </TableOrCards>
    </ListPage>
  );
};
