import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ModelDetail } from '../data/resources/engagementModels';
import { adviceOf, type ModelParty, type Scenario } from '../data/resources/modelContent';
import { StateChip } from '../shared/field/chips';
import { NameLink } from '../shared/field/NameLink';
import { toneOf } from '../shared/field/tones';
import { Unknown } from '../shared/field/Unknown';
import { useFigures } from '../shared/useFigures';
import { useT } from '../shared/useT';
import { interviewPath } from './interview/useInterview';
import { Gain, Standing } from './Standing';
import { Stale } from './Stale';
import { nameOf, standingOf, useModelRights } from './useModel';

interface VerdictProps {
  model: ModelDetail;
  scenario: Scenario;
}

/** How likely all win at once, and who gains least, for who may read it. */
const Together = ({ model, scenario }: VerdictProps) => {
  const t = useT();
  const { percent } = useFigures();
  const advice = adviceOf(scenario);
  if (!advice?.measures || !advice.robustness) return null;
  const { weakest, minRelativeGain } = advice.measures;
  const party = model.parties.find(({ id }) => id === weakest);
  return (
    <Typography variant="body2">
      {t('insight.verdict.together', { percent: percent(advice.robustness.pAllWin) })}{' '}
      {party &&
        t('insight.verdict.weakest', {
          name: nameOf(party),
          percent: percent(minRelativeGain),
        })}
    </Typography>
  );
};

const Parties = ({ model, scenario }: VerdictProps) => {
  const known = model.parties.filter((party) => standingOf(party, scenario) !== undefined);
  return (
    <>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          p: 0,
          m: 0,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
        }}
      >
        {known.map((party) => (
          <Box component="li" key={party.id} sx={{ minWidth: 0 }}>
            <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
              <NameLink resource="stakeholders" id={party.stakeholder.id} name={nameOf(party)} />
              <Standing party={party} scenario={scenario} />
            </Stack>
            <Gain party={party} scenario={scenario} />
          </Box>
        ))}
      </Box>
      {known.length < model.parties.length && (
        <Unknown text={known.length > 0 ? 'insight.verdict.othersHidden' : 'insight.verdict.allHidden'} />
      )}
    </>
  );
};

/** Who has not stated all values; each leads to its own questions, for who may answer them. */
const Silent = ({ model, scenario, parties }: VerdictProps & { parties: readonly ModelParty[] }) => {
  const t = useT();
  const { values } = useModelRights(model);
  return (
    <Alert severity="warning" variant="outlined">
      {t('model.stillToState')}{' '}
      {parties.map((party, at) => (
        <Fragment key={party.id}>
          {at > 0 && ', '}
          {values && party.sheet ? (
            <Link
              component={RouterLink}
              to={interviewPath(model.id, { party: party.id, scenario: scenario.id })}
              underline="always"
            >
              {nameOf(party)}
            </Link>
          ) : (
            nameOf(party)
          )}
        </Fragment>
      ))}
    </Alert>
  );
};

/** What the scenario comes to: the verdict and what it means, how each party fares, and who has not stated values. */
export const VerdictStrip = ({ model, scenario }: VerdictProps) => {
  const t = useT();
  if (!scenario.evaluation) return null;
  const { verdict } = scenario.evaluation;
  const { color } = toneOf('verdict', verdict);
  const silent = model.parties.filter((party) => standingOf(party, scenario) === null);
  return (
    <Paper
      component="section"
      aria-label={t('resources.scenarios.fields.verdict')}
      sx={{ p: 2, borderLeft: 6, borderLeftColor: color === 'default' ? 'divider' : `${color}.main` }}
    >
      <Stack spacing={1.5}>
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography variant="h3">{t('resources.scenarios.fields.verdict')}</Typography>
          <StateChip vocabulary="verdict" term={verdict} />
        </Stack>
        <Stale scenario={scenario} />
        <Box sx={{ maxWidth: '85ch' }}>
          <Typography variant="body2">{t(`model.verdict.${verdict}`)}</Typography>
          <Together model={model} scenario={scenario} />
        </Box>
        {silent.length > 0 && <Silent model={model} scenario={scenario} parties={silent} />}
        <Parties model={model} scenario={scenario} />
      </Stack>
    </Paper>
  );
};
