import Add from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { partyObstacles } from '@tlaka/domain';
import { useState } from 'react';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { AdviceSection } from './Advice';
import { Comparison } from './Comparison';
import { FlowDialog } from './FlowDialog';
import { FlowLine } from './FlowLine';
import { FlowMatrix } from './FlowMatrix';
import { Offers } from './Offers';
import { ScenarioBar } from './ScenarioBar';
import { TabLink } from './TabLink';
import { useModel, useModelRights, useScenario } from './useModel';
import { VerdictStrip } from './VerdictStrip';
import type { ModelDetail } from '../data/resources/engagementModels';

/** A deal begins with those who make it. */
const FewParties = ({ model }: { model: ModelDetail }) => {
  const t = useT();
  const language = useLanguage();
  const { content } = useModelRights(model);
  const [few] = partyObstacles(model.parties);
  if (!few) return null;
  return (
    <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
      {few.message[language]}{' '}
      {content && (
        <TabLink model={model} tab="parties">
          {t('model.addParty')}
        </TabLink>
      )}
    </Alert>
  );
};

const DealOf = ({ model }: { model: ModelDetail }) => {
  const t = useT();
  const { content, all } = useModelRights(model);
  const [scenario, pick] = useScenario(model);
  const [adding, setAdding] = useState(false);
  return (
    <>
      <ScenarioBar model={model} scenario={scenario} onPick={pick} />
      {!scenario && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {t('model.noScenario')}
        </Typography>
      )}
      <FewParties model={model} />
      {scenario && (
        <Stack spacing={3}>
          {scenario.description && (
            <Typography variant="body2" sx={{ maxWidth: '75ch', whiteSpace: 'pre-line' }}>
              {scenario.description}
            </Typography>
          )}
          <VerdictStrip model={model} scenario={scenario} />
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="h3" sx={{ mb: 1 }}>
              {t('model.matrix')}
            </Typography>
            <FlowMatrix model={model} scenario={scenario} />
          </Box>
          <AdviceSection model={model} scenario={scenario} />
          <Comparison model={model} scenario={scenario} />
          <Box>
            <Typography variant="h3" sx={{ mb: 1 }}>
              {t('model.list')}
            </Typography>
            {content && (
              <Button variant="outlined" startIcon={<Add />} onClick={() => setAdding(true)} sx={{ mb: 1 }}>
                {t('model.addFlow')}
              </Button>
            )}
            {scenario.flows.length === 0 && (
              <Typography variant="body2" color="textSecondary">
                {t('model.noFlows')}
              </Typography>
            )}
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
              {scenario.flows.map((flow) => (
                <FlowLine key={flow.id} model={model} scenario={scenario} flow={flow} />
              ))}
            </Box>
          </Box>
          {all && <Offers model={model} />}
          {adding && <FlowDialog model={model} scenario={scenario} onClose={() => setAdding(false)} />}
        </Stack>
      )}
    </>
  );
};

/** What each party gives and gets in a scenario, and what that comes to. */
export const Deal = () => {
  const model = useModel();
  return model ? <DealOf model={model} /> : null;
};
