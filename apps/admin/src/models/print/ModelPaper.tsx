import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ModelDetail } from '../../data/resources/engagementModels';
import { adviceOf, type Scenario } from '../../data/resources/modelContent';
import { Unknown } from '../../shared/field/Unknown';
import { useLanguage } from '../../shared/useLanguage';
import { useT } from '../../shared/useT';
import { AdviceSection } from '../Advice';
import { Comparison } from '../Comparison';
import { FlowLine } from '../FlowLine';
import { StrengthOf } from '../strength/Strength';
import { PreconditionList } from '../PreconditionList';
import { nameList } from '../nameList';
import { nameOf } from '../useModel';
import { VerdictStrip } from '../VerdictStrip';
import { Head } from './Head';
import { GivesAndGets } from './GivesAndGets';
import { gapsOf } from './missing';
import { Paper } from './Paper';
import { Part } from './Part';
import { letterheadOf } from './partyPage';

interface ModelPaperProps {
  model: ModelDetail;
  scenario: Scenario;
}

const Missing = ({ model, scenario }: ModelPaperProps) => {
  const t = useT();
  const language = useLanguage();
  const gaps = gapsOf(model, scenario);
  const hidden = model.parties.some(({ sheet }) => sheet === null);
  return (
    <Part title={t('print.missing')} long>
      {gaps.length === 0 && !hidden && <Typography variant="body2">{t('print.nothingMissing')}</Typography>}
      <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
        {gaps.map(({ rule, party, message, about }) => (
          <Typography key={`${rule} ${party?.id}`} component="li" variant="body2">
            {party ? t('print.gap', { name: nameOf(party), what: message[language] }) : message[language]}
            {about.length > 0 && ` ${t('print.about', { flows: nameList(about, language) })}`}
          </Typography>
        ))}
      </Box>
      {hidden && <Unknown text="print.missingHidden" />}
    </Part>
  );
};

/** The whole model in one scenario, as far as its reader may see it. */
export const ModelPaper = ({ model, scenario }: ModelPaperProps) => {
  const t = useT();
  const advice = adviceOf(scenario);
  return (
    <Paper label={t('print.model')}>
      <Head letterhead={letterheadOf(model, scenario)} />
      <VerdictStrip model={model} scenario={scenario} />
      <Part title={t('model.matrix')} long>
        <GivesAndGets model={model} scenario={scenario} />
      </Part>
      <Part title={t('model.list')} long>
        {scenario.flows.length === 0 && <Typography variant="body2">{t('model.noFlows')}</Typography>}
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, columns: { sm: 2 }, columnGap: '6mm' }}>
          {scenario.flows.map((flow) => (
            <FlowLine key={flow.id} model={model} scenario={scenario} flow={flow} />
          ))}
        </Box>
      </Part>
      {advice?.measures && <StrengthOf model={model} scenario={scenario} />}
      {advice && !advice.measures && (
        <Part title={t('insight.strength.title')}>
          <StrengthOf model={model} scenario={scenario} />
        </Part>
      )}
      <AdviceSection model={model} scenario={scenario} />
      <Comparison model={model} scenario={scenario} />
      {model.preconditions.length > 0 && (
        <Part title={t('precondition.title')} long>
          <PreconditionList list={model.preconditions} />
        </Part>
      )}
      <Missing model={model} scenario={scenario} />
    </Paper>
  );
};
