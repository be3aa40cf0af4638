import Box from '@mui/material/Box';
import { DataTable } from 'react-admin';
import { StageChip, VerdictChip } from '../shared/field/chips';
import { DateField } from '../shared/field/dates';
import { EnumField } from '../shared/field/EnumField';
import { MoneyField } from '../shared/field/MoneyField';
import { NameField } from '../shared/field/NameLink';
import { MineToggle } from '../shared/list/filters';
import { ListPage } from '../shared/list/ListPage';
import { TableOrCards } from '../shared/list/TableOrCards';
import { useReachAnywhere } from '../shared/useReach';
import { CoordinatorField, LeadField, ThemeNames } from './fields';
import { ProjectCard } from './ProjectCard';
import { useProjectFilters } from './useProjectFilters';

const HIDDEN = ['partyCount', 'coordinator', 'themes', 'kind', 'horizon', 'startsOn', 'endsOn'];
const SORTABLE = ['title', 'stage', 'daysInStage', 'verdict', 'budgetHigh'];

/** The joint projects of the programme. */
export const ProjectList = () => {
  const sees = useReachAnywhere();
  return (
    <ListPage
      filters={useProjectFilters()}
      sort={{ field: 'title', order: 'ASC' }}
      toggles={<MineToggle source="coordinator.id" by="project.write" />}
    >
      <TableOrCards card={<ProjectCard />} sortable={SORTABLE} hiddenColumns={HIDDEN}>
        <DataTable.Col source="code" />
        <DataTable.Col source="title">
          <Box sx={{ minWidth: 260 }}>
            <NameField source="." resource="projects" />
          </Box>
        </DataTable.Col>
        <DataTable.Col source="stage">
          <StageChip source="stage" />
        </DataTable.Col>
        <DataTable.NumberCol source="daysInStage" label="pipeline.days" />
        <DataTable.Col source="verdict">
          <VerdictChip source="verdict" unknown="project.withoutModel" />
        </DataTable.Col>
        <DataTable.Col source="lead" disableSort>
          <Box sx={{ minWidth: 150 }}>
            <LeadField />
          </Box>
        </DataTable.Col>
        <DataTable.NumberCol source="partyCount" label="resources.projects.fields.participations" />
        <DataTable.Col source="budgetHigh" label="resources.projects.fields.budget">
          <MoneyField source="budgetLow" upTo="budgetHigh" />
        </DataTable.Col>
        {sees('user.read') && (
          <DataTable.Col source="coordinator" disableSort>
            <CoordinatorField />
          </DataTable.Col>
        )}
        <DataTable.Col source="themes" disableSort>
          <ThemeNames />
        </DataTable.Col>
        <DataTable.Col source="kind">
          <EnumField source="kind" vocabulary="projectKind" />
        </DataTable.Col>
        <DataTable.Col source="horizon">
          <EnumField source="horizon" vocabulary="projectHorizon" />
        </DataTable.Col>
        <DataTable.Col source="startsOn">
          <DateField source="startsOn" />
        </DataTable.Col>
        <DataTable.Col source="endsOn">
          <DateField source="endsOn" />
        </DataTable.Col>
      </TableOrCards>
    </ListPage>
  );
};
