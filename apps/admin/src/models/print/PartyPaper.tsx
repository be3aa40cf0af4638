import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Verdict as VerdictTerm } from '@tlaka/domain';
import { StateChip } from '../../shared/field/chips';
import { formatMoment } from '../../shared/format';
import { useLanguage } from '../../shared/useLanguage';
import { useT } from '../../shared/useT';
import { GainFigures } from '../Standing';
import { useAboutFlow } from '../useAboutFlow';
import { Head } from './Head';
import { OwnValues } from './OwnValues';
import { Paper } from './Paper';
import { Pair, Part } from './Part';
import type { PartyPage } from './partyPage';
import { Signature } from './Signature';

const Verdict = ({ verdict, staleSince }: { verdict: VerdictTerm; staleSince: string | null }) => {
  const t = useT();
  const language = useLanguage();
  return (
    <Part
      title={t('resources.scenarios.fields.verdict')}
      state={<StateChip vocabulary="verdict" term={verdict} />}
    >
      <Typography variant="body2">
        {t(`model.verdict.${verdict}`)}{' '}
        {staleSince && t('model.stale', { date: formatMoment(staleSince, language) })}
      </Typography>
    </Part>
  );
};

const Exchanged = ({ page: { exchange } }: { page: PartyPage }) => {
  const t = useT();
  const about = useAboutFlow();
  const outside = t('model.externalShort');
  return (
    <Part title={t('print.exchange')} long>
      {exchange.length === 0 && <Typography variant="body2">{t('model.noFlows')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, columns: { sm: 2 }, columnGap: '6mm' }}>
        {exchange.map((flow) => (
          <Typography
            key={flow.id}
            component="li"
            variant="body2"
            sx={{ pb: '0.7mm', overflowWrap: 'anywhere' }}
          >
            <strong>{flow.label}</strong>: {flow.from ?? outside} → {flow.to ?? outside}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {about(flow) && ` · ${about(flow)}`}
            </Box>
          </Typography>
        ))}
      </Box>
    </Part>
  );
};

const Outcome = ({ page: { status, gain } }: { page: PartyPage }) => {
  const t = useT();
  return (
    <Part title={t('print.outcome')} state={status && <StateChip vocabulary="partyStatus" term={status} />}>
      {!status && <Typography variant="body2">{t('print.outcomeUnknown')}</Typography>}
      {gain && <GainFigures figures={gain} />}
    </Part>
  );
};

/** What one party takes to the table and signs; knows no more of the model than its page holds. */
export const PartyPaper = ({ page }: { page: PartyPage }) => {
  const t = useT();
  const { name } = page.party;
  return (
    <Paper label={t('print.onlyFor', { name })}>
      <Head letterhead={page.letterhead}>
        <Typography sx={{ fontWeight: 600 }}>{t('print.onlyFor', { name })}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
          {t('print.onlyForHelp')}
        </Typography>
      </Head>
      {page.verdict ? (
        <Pair>
          <Verdict verdict={page.verdict} staleSince={page.staleSince} />
          <Outcome page={page} />
        </Pair>
      ) : (
        <Outcome page={page} />
      )}
      <Exchanged page={page} />
      <OwnValues page={page} />
      <Signature />
    </Paper>
  );
};
