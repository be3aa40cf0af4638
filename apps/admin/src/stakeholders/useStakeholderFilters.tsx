import type { ReactElement } from 'react';
import { EnumArrayInput, EnumInput } from '../shared/input/EnumInput';
import { DayBoundInput } from '../shared/input/moments';
import { OneInput } from '../shared/input/OneInput';
import { ScoreInput } from '../shared/input/ScoreInput';
import { ArchivedFilter, SearchFilter } from '../shared/list/filters';
import { YesNoFilter } from '../shared/list/YesNoFilter';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';

/** The filters of the stakeholder list; those of the assessment only for who may read one. */
export const useStakeholderFilters = (): ReactElement[] => {
  const t = useT();
  const may = usePermission();
  const influence = t('resources.stakeholders.fields.influence');
  const interest = t('resources.stakeholders.fields.interest');
  const assessed = [
    <EnumArrayInput key="quadrant" source="quadrant" vocabulary="quadrant" />,
    <EnumArrayInput key="salience" source="salience" vocabulary="salience" />,
    <EnumArrayInput key="attitude" source="attitude" vocabulary="attitude" />,
    <ScoreInput key="low" source="influence_gte" label={t('list.from', { field: influence })} />,
    <ScoreInput key="high" source="influence_lte" label={t('list.to', { field: influence })} />,
    <ScoreInput key="ilow" source="interest_gte" label={t('list.from', { field: interest })} />,
    <ScoreInput key="ihigh" source="interest_lte" label={t('list.to', { field: interest })} />,
    <YesNoFilter key="none" source="influence_isNull" label={t('stakeholder.notAssessed')} />,
  ];
  const recorded = [
    <DayBoundInput key="since" source="lastContactAt_lt" label={t('stakeholder.noContactSince')} />,
    <YesNoFilter key="never" source="lastContactAt_isNull" label={t('stakeholder.neverContacted')} />,
  ];
  return [
    <SearchFilter key="q" source="q" alwaysOn />,
    <EnumArrayInput key="helix" source="helix" vocabulary="helix" />,
    <EnumInput key="kind" source="party.kind" vocabulary="partyKind" />,
    ...(may('stakeholder.assessment') ? assessed : []),
    <OneInput key="owner" source="owner" reference="users" />,
    <OneInput key="themes" source="themes" reference="themes" />,
    ...(may('interaction.read') ? recorded : []),
    <ArchivedFilter key="archived" source="archived" />,
  ];
};
