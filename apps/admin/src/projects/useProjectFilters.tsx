import type { ReactElement } from 'react';
import { NumberInput } from 'react-admin';
import { EnumArrayInput } from '../shared/input/EnumInput';
import { MoneyInput } from '../shared/input/MoneyInput';
import { OneInput } from '../shared/input/OneInput';
import { ArchivedFilter, SearchFilter } from '../shared/list/filters';
import { YesNoFilter } from '../shared/list/YesNoFilter';
import { useT } from '../shared/useT';

/** What the list of projects can be narrowed by. */
export const useProjectFilters = (): ReactElement[] => {
  const t = useT();
  return [
    <SearchFilter key="q" source="q" alwaysOn />,
    <EnumArrayInput key="stage" source="stage" vocabulary="projectStage" alwaysOn />,
    <EnumArrayInput key="verdict" source="verdict" vocabulary="verdict" />,
    <OneInput key="coordinator" source="coordinator" reference="users" />,
    <OneInput key="themes" source="themes" reference="themes" />,
    <EnumArrayInput key="kind" source="kind" vocabulary="projectKind" />,
    <EnumArrayInput key="horizon" source="horizon" vocabulary="projectHorizon" />,
    <NumberInput key="days" source="daysInStage_gte" label={t('project.longer')} min={0} />,
    <MoneyInput key="budget" source="budgetHigh_gte" label={t('project.budgetAtLeast')} />,
    <YesNoFilter key="left" source="hasWithdrawnParty" label={t('project.withdrawn')} />,
    <YesNoFilter key="stale" source="verdictStale" label={t('project.stale')} />,
    <ArchivedFilter key="archived" source="archived" />,
  ];
};
