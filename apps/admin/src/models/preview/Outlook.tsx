import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { PartyStatus, ScenarioJudgement } from '@tlaka/domain';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { ModelParty, Scenario } from '../../data/resources/modelContent';
import { StateChip } from '../../shared/field/chips';
import { Unknown } from '../../shared/field/Unknown';
import { useFigures } from '../../shared/useFigures';
import { useT } from '../../shared/useT';
import { labelKey } from '../../shared/vocabulary';
import { nameOf, standingOf } from '../useModel';
import { Announced } from './Announced';

const Status = ({ status }: { status: PartyStatus | null }) =>
  status ? <StateChip vocabulary="partyStatus" term={status} /> : <Unknown text="model.notStated" />;

const Turn = ({ from, to }: { from: PartyStatus | null; to: PartyStatus | null }) => (
  <>
    {from !== to && (
      <>
        <Status status={from} />
        <span>→</span>
      </>
    )}
    <Status status={to} />
  </>
);

interface OutlookProps {
  model: ModelDetail;
  party: ModelParty;
  scenario: Scenario;
  judgement: ScenarioJudgement;
}

/** How the scenario would stand against how it stands: the verdict, the party's gain, and who else fares otherwise. */
export const Outlook = ({ model, party, scenario, judgement }: OutlookProps) => {
  const t = useT();
  const translate = useTranslate();
  const figures = useFigures();
  const titleId = useId();
  const before = scenario.evaluation?.verdict;
  const statusAfter = (id: string): PartyStatus | null =>
    judgement.parties.find((one) => one.id === id)?.status ?? null;
  const surplusBefore = party.sheet?.outcomes.find((one) => one.scenario.id === scenario.id)?.surplus ?? null;
  const surplusAfter = judgement.parties.find(({ id }) => id === party.id)?.surplus ?? null;
  const figure = (value: number | null) => (value === null ? t('model.notStated') : figures.gain(value));
  const gain = [...new Set([surplusBefore, surplusAfter].map(figure))].join(' → ');
  const others = model.parties.filter(
    (other) => other.id !== party.id && (standingOf(other, scenario) ?? null) !== statusAfter(other.id),
  );
  const word = (status: PartyStatus | null) =>
    status ? translate(labelKey('partyStatus', status)) : t('model.notStated');
  const sentences = [
    `${translate(labelKey('verdict', judgement.verdict))}. ${t(`model.verdict.${judgement.verdict}`)}`,
    ...[party, ...others].map((one) => `${nameOf(one)}: ${word(statusAfter(one.id))}.`),
    `${t('model.surplus')}: ${figure(surplusAfter)}.`,
  ];
  return (
    <Paper variant="outlined" role="group" aria-labelledby={titleId} sx={{ p: 1.5 }}>
      <Typography id={titleId} variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
        {t('preview.title', { scenario: scenario.name })}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        {before && before !== judgement.verdict && (
          <>
            <StateChip vocabulary="verdict" term={before} />
            <span>→</span>
          </>
        )}
        <StateChip vocabulary="verdict" term={judgement.verdict} />
        {before === judgement.verdict && <Typography variant="body2">{t('preview.same')}</Typography>}
      </Stack>
      <Typography variant="body2" sx={{ my: 0.5 }}>
        {t(`model.verdict.${judgement.verdict}`)}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {nameOf(party)}
        </Typography>
        <Turn from={standingOf(party, scenario) ?? null} to={statusAfter(party.id)} />
        <Typography variant="body2">
          {t('model.surplus')}: {gain}
        </Typography>
      </Stack>
      {others.length > 0 && (
        <>
          <Typography variant="body2" sx={{ mt: 1 }}>
            {t('preview.others')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {others.map((other) => (
              <Stack
                key={other.id}
                component="li"
                direction="row"
                useFlexGap
                spacing={1}
                sx={{ flexWrap: 'wrap', alignItems: 'center', pt: 0.5 }}
              >
                <Typography variant="body2">{nameOf(other)}</Typography>
                <Turn from={standingOf(other, scenario) ?? null} to={statusAfter(other.id)} />
              </Stack>
            ))}
          </Box>
        </>
      )}
      <Announced text={sentences.join(' ')} />
    </Paper>
  );
};
