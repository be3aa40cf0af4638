import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import type { WaitingModel } from '../data/home';
import { interviewPath } from '../models/interview/useInterview';
import { useT } from '../shared/useT';
import { HomeSection } from './HomeSection';
import type { Reader } from './useWaitingModels';
import { WaitingModels } from './WaitingModels';

type Party = WaitingModel['parties'][number];

const pathOf = (model: string, { id, awaited, scenario }: Party): string =>
  interviewPath(model, { party: id, step: awaited === 'CONFIRMATION' ? 'summary' : null, scenario });

const Acts = ({ model: { id, parties } }: { model: WaitingModel }) => {
  const t = useT();
  return parties.map((party) => (
    <Box key={party.id}>
      {party.awaited === 'CONFIRMATION' && (
        <Typography variant="body2">{t('home.filledIn', { name: party.name })}</Typography>
      )}
      <Link
        component={RouterLink}
        to={pathOf(id, party)}
        variant="body2"
        sx={{ display: 'inline-block', py: 0.5 }}
      >
        {t(party.awaited === 'CONFIRMATION' ? 'interview.checkFor' : 'interview.startFor', {
          name: party.name,
        })}
      </Link>
    </Box>
  ));
};

/** For a partner: the models that wait for its own numbers, or for its word on those that the coordinator filled in. */
export const WaitingSheets = ({ reader }: { reader: Reader }) => {
  const t = useT();
  return (
    <HomeSection id="sheets" title={t('home.sheets')}>
      <WaitingModels
        reader={reader}
        narrow={(models) => models.filter(({ project }) => project.coordinator?.id !== reader.id)}
        empty="home.noSheets"
        acts={(model) => <Acts model={model} />}
      />
    </HomeSection>
  );
};
