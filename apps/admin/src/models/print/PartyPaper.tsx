import Typography from '@mui/material/Typography';
import { StateChip } from '../../shared/field/chips';
import { formatMoment } from '../../shared/format';
import { FiguresTable } from '../../shared/list/FiguresTable';
import { useLanguage } from '../../shared/useLanguage';
import { useT } from '../../shared/useT';
import { GainFigures } from '../Standing';
import { useAboutFlow } from '../useAboutFlow';
import { Head } from './Head';
import { OwnValues } from './OwnValues';
import { Paper } from './Paper';
import { Part } from './Part';
import type { PartyPage } from './partyPage';
import { Signature } from './Signature';

const Verdict = ({ page: { verdict, staleSince } }: { page: PartyPage }) => {
  const t = useT();
  const language = useLanguage();
  if (!verdict) return null;
  return (
    <Part title={t('resources.scenarios.fields.verdict')}>
      <StateChip vocabulary="verdict" term={verdict} />
      <Typography variant="body2" sx={{ mt: 1 }}>
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
  const field = (name: 'label' | 'from' | 'to') => t(`resources.valueFlows.fields.${name}`);
  return (
    <Part title={t('print.exchange')}>
      {exchange.length === 0 ? (
        <Typography variant="body2">{t('model.noFlows')}</Typography>
      ) : (
        <FiguresTable
          label={t('print.exchange')}
          columns={[field('label'), field('from'), field('to'), t('print.details')]}
          rows={exchange.map((flow) => ({
            id: flow.id,
            cells: [flow.label, flow.from ?? outside, flow.to ?? outside, about(flow)],
          }))}
        />
      )}
    </Part>
  );
};

const Outcome = ({ page: { status, gain } }: { page: PartyPage }) => {
  const t = useT();
  return (
    <Part title={t('print.outcome')}>
      {status ? (
        <StateChip vocabulary="partyStatus" term={status} />
      ) : (
        <Typography variant="body2">{t('print.outcomeUnknown')}</Typography>
      )}
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
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {t('print.onlyForHelp')}
        </Typography>
      </Head>
      <Verdict page={page} />
      <Outcome page={page} />
      <Exchanged page={page} />
      <OwnValues page={page} />
      <Signature />
    </Paper>
  );
};
