import Breaks from '@mui/icons-material/LinkOffOutlined';
import Holds from '@mui/icons-material/LinkOutlined';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { departures, type Departure } from '@tlaka/domain';
import { useLanguage } from '../../shared/useLanguage';
import { useT } from '../../shared/useT';
import { nameList } from '../nameList';
import { nameOf, standingOf } from '../useModel';
import type { InsightProps } from '../insightProps';

type Says = (ids: readonly string[]) => string;

/** What happens without one party, in a sentence. */
const Without = ({ departure, names, certain }: { departure: Departure; names: Says; certain: boolean }) => {
  const t = useT();
  const { party, leaves, stays, collapses } = departure;
  const Icon = collapses ? Breaks : Holds;
  const sentences = [
    leaves.length > 0 &&
      t('insight.strength.leave', {
        name: names([party]),
        others: names(leaves),
        smart_count: leaves.length,
      }),
    leaves.length === 0 && t('insight.strength.alone', { name: names([party]) }),
    collapses && t('insight.strength.collapses'),
    certain && !collapses && t('insight.strength.livesOn', { names: names(stays) }),
  ];
  return (
    <Stack component="li" direction="row" spacing={1} sx={{ py: 0.5, alignItems: 'flex-start' }}>
      <Icon fontSize="small" color={collapses ? 'error' : 'inherit'} />
      <Typography variant="body2">{sentences.filter(Boolean).join(' ')}</Typography>
    </Stack>
  );
};

/** Without whom the deal breaks, and who can be spared. */
export const Departures = ({ model, scenario, advice }: InsightProps) => {
  const t = useT();
  const language = useLanguage();
  const ids = model.parties.map(({ id }) => id);
  const names: Says = (those) =>
    nameList(model.parties.filter(({ id }) => those.includes(id)).map(nameOf), language);
  const losing = model.parties.filter((party) => standingOf(party, scenario) === 'LOSS').map(({ id }) => id);
  const certain = losing.length === 0;
  const all = departures(ids, advice.criticalParties, losing);
  const breaking = all.filter(({ leaves, collapses }) => leaves.length > 0 || collapses);
  const spared = all.filter((one) => !breaking.includes(one) && !losing.includes(one.party));
  return (
    <Box component="section" sx={{ maxWidth: '85ch' }}>
      <Typography variant="h3">{t('insight.strength.breaks')}</Typography>
      {!certain && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {t('insight.strength.anyway', { names: names(losing), smart_count: losing.length })}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, my: 0.5 }}>
        {breaking.map((one) => (
          <Without key={one.party} departure={one} names={names} certain={certain} />
        ))}
      </Box>
      {spared.length > 0 && (
        <Typography variant="body2">
          {t('insight.strength.spared', {
            names: names(spared.map(({ party }) => party)),
            smart_count: spared.length,
          })}
        </Typography>
      )}
    </Box>
  );
};
