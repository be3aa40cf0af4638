import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ValueLoop, ValueNetwork } from '@tlaka/domain';
import type { Scenario } from '../../data/resources/modelContent';
import { formatList, formatNumber } from '../../shared/format';
import { useFirst } from '../../shared/list/useFirst';
import { useLanguage } from '../../shared/useLanguage';
import { useT } from '../../shared/useT';
import { nameList } from '../nameList';
import { endsOf, oneWay, sharesOf } from './network';

const FIRST = 8;

/** How many flows a sentence can carry. */
const NAMED = 5;

interface LoopsProps {
  parties: ReadonlyMap<string, string>;
  scenario: Scenario;
  network: ValueNetwork;
}

/** Through whom and what the value comes back, in sentences. */
const Passing = ({ parties, scenario, network }: LoopsProps) => {
  const t = useT();
  const language = useLanguage();
  const [ofParties, ofFlows] = [sharesOf(network.occurrence), sharesOf(network.flowOccurrence)];
  const focal = network.focal && parties.get(network.focal);
  if (!focal || ofFlows.length === 0) return null;
  const said = (shares: [string, number][], name: (id: string) => string | undefined) =>
    formatList(
      shares.map(([id, share]) => {
        const percent = formatNumber(share, language, { style: 'percent', maximumFractionDigits: 0 });
        return `${name(id) ?? ''} (${percent})`;
      }),
      language,
    );
  const labelOf = (id: string) => scenario.flows.find((flow) => flow.id === id)?.label;
  const all = ofFlows.length <= NAMED;
  return (
    <Typography variant="body2">
      {t('insight.network.passesParties', { focal, shares: said(ofParties, (id) => parties.get(id)) })}{' '}
      {t(all ? 'insight.network.passesFlows' : 'insight.network.passesFirst', {
        shares: said(ofFlows.slice(0, NAMED), labelOf),
      })}
    </Typography>
  );
};

/** The value loops, the strongest first, and who stands in none. */
export const Loops = ({ parties, scenario, network }: LoopsProps) => {
  const t = useT();
  const language = useLanguage();
  const [shown, more] = useFirst(network.loops, FIRST);
  const { givesOnly, getsOnly } = oneWay(network.outside, scenario.flows);
  const names = (ids: readonly string[]) =>
    nameList(
      ids.flatMap((id) => parties.get(id) ?? []),
      language,
    );
  const sentence = ({ flows }: ValueLoop) =>
    flows
      .flatMap((id) => {
        const flow = scenario.flows.find((one) => one.id === id);
        if (!flow) return [];
        const { from, to } = endsOf(flow);
        const ends = { from: parties.get(from) ?? '', to: parties.get(to) ?? '' };
        return [t('insight.network.link', { flow: flow.label, ...ends })];
      })
      .join('; ');
  return (
    <Stack component="section" spacing={1} sx={{ maxWidth: '85ch' }}>
      <Typography variant="h3">{t('insight.network.loops')}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t('insight.network.loopsHelp')}
      </Typography>
      {network.loops.length === 0 && <Typography variant="body2">{t('insight.network.noLoops')}</Typography>}
      <Passing parties={parties} scenario={scenario} network={network} />
      {shown.length > 0 && (
        <Box component="ol" sx={{ pl: 3, my: 0 }}>
          {shown.map((loop) => (
            <Typography key={loop.flows.join()} component="li" variant="body2" sx={{ py: 0.25 }}>
              {sentence(loop)} –{' '}
              <strong>
                {t('insight.network.loop', {
                  score: formatNumber(loop.score, language, { maximumFractionDigits: 2 }),
                })}
              </strong>
            </Typography>
          ))}
        </Box>
      )}
      {more && <Box>{more}</Box>}
      {givesOnly.length > 0 && (
        <Typography variant="body2">
          {t('insight.network.givesOnly', { names: names(givesOnly), smart_count: givesOnly.length })}
        </Typography>
      )}
      {getsOnly.length > 0 && (
        <Typography variant="body2">
          {t('insight.network.getsOnly', { names: names(getsOnly), smart_count: getsOnly.length })}
        </Typography>
      )}
    </Stack>
  );
};
