import { DataTable } from 'react-admin';
import { StateField } from '../shared/field/chips';
import { EnumField } from '../shared/field/EnumField';
import { NameField } from '../shared/field/NameLink';
import { ScoreField } from '../shared/field/ScoreField';
import { MineToggle } from '../shared/list/filters';
import { ListPage } from '../shared/list/ListPage';
import { TableOrCards } from '../shared/list/TableOrCards';
import { usePermission } from '../shared/usePermission';
import { useReachAnywhere } from '../shared/useReach';
import {
  GapField,
  LastContactField,
  NextStepField,
  OwnerField,
  ProjectCountField,
  StakeholderName,
  useNoAssessment,
} from './fields';
import { StakeholderCard } from './StakeholderCard';
import { ThemesField } from './ThemesField';
import { useStakeholderFilters } from './useStakeholderFilters';

/** What fits beside the menu on a small desk screen is shown; the rest is a press of „Columns“ away. */
const HIDDEN = [
  'party.kind',
  'helix',
  'quadrant',
  'salience',
  'engagementCurrent',
  'engagementDesired',
  'engagementGap',
  'participationCount',
  'themes',
  'programme',
];

type Assessed =
  'influence' | 'interest' | 'quadrant' | 'salience' | 'engagementCurrent' | 'engagementDesired';

const VOCABULARY = {
  quadrant: 'quadrant',
  salience: 'salience',
  engagementCurrent: 'engagementLevel',
  engagementDesired: 'engagementLevel',
} as const;

const AssessedCell = ({ source }: { source: Assessed }) => {
  const unknown = useNoAssessment();
  if (source === 'influence' || source === 'interest')
    return <ScoreField source={source} unknown={unknown} compact />;
  return <EnumField source={source} vocabulary={VOCABULARY[source]} unknown={unknown} />;
};

const AttitudeCell = () => <StateField source="attitude" vocabulary="attitude" unknown={useNoAssessment()} />;

const ASSESSED_SORTABLE = ['influence', 'interest', 'quadrant', 'attitude', 'engagementGap'];

/** The stakeholders of the programme; columns of the assessment and of contacts only for who may read them. */
export const StakeholderList = () => {
  const may = usePermission();
  const sees = useReachAnywhere();
  const assessing = may('stakeholder.assessment');
  const recorded = may('interaction.read');
  const filters = useStakeholderFilters();
  const assessed = (source: Assessed) => (
    <DataTable.Col key={source} source={source}>
      <AssessedCell source={source} />
    </DataTable.Col>
  );
  return (
    <ListPage
      filters={filters}
      sort={{ field: 'party.name', order: 'ASC' }}
      toggles={<MineToggle source="owner.id" by="stakeholder.write" />}
    >
      <TableOrCards
        hiddenColumns={HIDDEN}
        sortable={[
          'party.name',
          ...(recorded ? ['lastContactAt'] : []),
          ...(assessing ? ASSESSED_SORTABLE : []),
        ]}
        card={<StakeholderCard />}
      >
        <DataTable.Col source="party.name" sx={{ minWidth: 165 }}>
          <StakeholderName />
        </DataTable.Col>
        <DataTable.Col source="party.kind" disableSort>
          <EnumField source="party.kind" vocabulary="partyKind" />
        </DataTable.Col>
        <DataTable.Col source="helix" sx={{ minWidth: 130 }}>
          <EnumField source="helix" vocabulary="helix" />
        </DataTable.Col>
        {assessing && (['influence', 'interest', 'quadrant', 'salience'] as const).map(assessed)}
        {assessing && (
          <DataTable.Col source="attitude">
            <AttitudeCell />
          </DataTable.Col>
        )}
        {assessing && (['engagementCurrent', 'engagementDesired'] as const).map(assessed)}
        {assessing && (
          <DataTable.Col source="engagementGap" sx={{ minWidth: 130 }}>
            <GapField />
          </DataTable.Col>
        )}
        {sees('user.read') && (
          <DataTable.Col source="owner" disableSort sx={{ minWidth: 130 }}>
            <OwnerField />
          </DataTable.Col>
        )}
        {recorded && (
          <DataTable.Col source="lastContactAt">
            <LastContactField />
          </DataTable.Col>
        )}
        {recorded && (
          <DataTable.Col source="nextStep" disableSort sx={{ minWidth: 185 }}>
            <NextStepField readOnly />
          </DataTable.Col>
        )}
        <DataTable.Col source="participationCount" disableSort>
          <ProjectCountField />
        </DataTable.Col>
        <DataTable.Col source="themes" disableSort sx={{ minWidth: 160 }}>
          <ThemesField />
        </DataTable.Col>
        <DataTable.Col source="programme" disableSort sx={{ minWidth: 160 }}>
          <NameField source="programme" resource="programmes" />
        </DataTable.Col>
      </TableOrCards>
    </ListPage>
  );
};
