import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { Scenario } from '../../data/resources/modelContent';
import { useT } from '../../shared/useT';
import { FlowMatrix } from '../FlowMatrix';
import { nameOf } from '../useModel';

/** How many parties a matrix on an upright sheet has room for. */
const MATRIX = 6;

interface GivesAndGetsProps {
  model: ModelDetail;
  scenario: Scenario;
}

/** Who gives what to whom: a matrix, or where there is no room for it what everybody gives, receiver by receiver. */
export const GivesAndGets = ({ model, scenario }: GivesAndGetsProps) => {
  const t = useT();
  const { parties } = model;
  if (parties.length <= MATRIX) return <FlowMatrix model={model} scenario={scenario} />;
  const ends = [
    ...parties.map((party) => ({ id: party.id, name: nameOf(party) })),
    { id: null, name: t('model.externalShort') },
  ];
  const given = ends.map((giver) => ({
    giver,
    to: ends
      .map((receiver) => ({
        receiver,
        what: scenario.flows
          .filter(({ from, to }) => (from?.id ?? null) === giver.id && (to?.id ?? null) === receiver.id)
          .map(({ label }) => label),
      }))
      .filter(({ what }) => what.length > 0),
  }));
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, columns: { sm: 2 }, columnGap: '6mm' }}>
      {given
        .filter(({ to }) => to.length > 0)
        .map(({ giver, to }) => (
          <Typography key={giver.id} component="li" variant="body2" sx={{ pb: 1, overflowWrap: 'anywhere' }}>
            <strong>{giver.name}</strong>
            {to.map(({ receiver, what }) => (
              <Box
                key={receiver.id}
                component="span"
                sx={{ display: 'block', pl: '3mm', textIndent: '-3mm' }}
              >
                → {receiver.name}: {what.join('; ')}
              </Box>
            ))}
          </Typography>
        ))}
    </Box>
  );
};
