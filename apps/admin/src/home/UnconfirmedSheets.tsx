import type { WaitingModel } from '../data/home';
import { useT } from '../shared/useT';
import { HomeSection } from './HomeSection';
import type { Reader } from './useWaitingModels';
import { WaitingModels } from './WaitingModels';

const unconfirmed = (model: WaitingModel): WaitingModel => ({
  ...model,
  parties: model.parties.filter(({ awaited }) => awaited === 'CONFIRMATION'),
});

/** For a coordinator: the sheets that are filled in for a party, which has not confirmed them yet. */
export const UnconfirmedSheets = ({ reader }: { reader: Reader }) => {
  const t = useT();
  return (
    <HomeSection id="unconfirmed" title={t('home.estimates')}>
      <WaitingModels
        reader={reader}
        narrow={(models) =>
          models
            .filter(({ project }) => project.coordinator?.id === reader.id)
            .map(unconfirmed)
            .filter(({ parties }) => parties.length > 0)
        }
        empty="home.noEstimates"
      />
    </HomeSection>
  );
};
