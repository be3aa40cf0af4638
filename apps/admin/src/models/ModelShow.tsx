import { ShowPage } from '../shared/form/ShowPage';
import { ModelSummary } from './ModelSummary';

export const ModelShow = () => (
  <ShowPage detail>
    <ModelSummary />
  </ShowPage>
);
