import { lazy, Suspense } from 'react';
import { useWatch, type FieldValues } from 'react-hook-form';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { ModelParty } from '../../data/resources/modelContent';
import { useModelRights, useScenario } from '../useModel';
import type { Change } from './whatIf';

// The engine is worth its weight only where something is being changed.
const Foreseen = lazy(async () => ({ default: (await import('./Foreseen')).Foreseen }));

interface VerdictPreviewProps {
  model: ModelDetail;
  /** Whose values the form holds. */
  party: ModelParty;
  /** What would be saved of the values in the form. */
  changeOf: (values: FieldValues) => Change;
}

/** Within a form: what the scenario in sight would come to with what is typed, for who may read all sheets. */
export const VerdictPreview = ({ model, party, changeOf }: VerdictPreviewProps) => {
  const [scenario] = useScenario(model);
  const { all } = useModelRights(model);
  const values = useWatch();
  if (!scenario || !all) return null;
  return (
    <Suspense fallback={null}>
      <Foreseen model={model} party={party} scenario={scenario} values={values} changeOf={changeOf} />
    </Suspense>
  );
};
