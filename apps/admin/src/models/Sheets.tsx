import Add from '@mui/icons-material/PersonAddAltOutlined';
import Delete from '@mui/icons-material/DeleteOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { required } from 'ra-core';
import { useState } from 'react';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { ModelParty } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { NameLink } from '../shared/field/NameLink';
import { AskButton } from '../shared/form/AskButton';
import { VerbDialog } from '../shared/form/VerbDialog';
import { OneInput } from '../shared/input/OneInput';
import { useT } from '../shared/useT';
import { Interview } from './interview/Interview';
import { PartySheet } from './PartySheet';
import { ScenarioChoice } from './ScenarioChoice';
import { Gain, Standing } from './Standing';
import { nameOf, useModel, useModelRights, useScenario } from './useModel';

const Party = ({ model, party }: { model: ModelDetail; party: ModelParty }) => {
  const t = useT();
  const rights = useModelRights(model);
  const { archiveModelParty } = useTlaka();
  const [scenario] = useScenario(model);
  const name = nameOf(party);
  const held = model.scenarios
    .map(({ name: called, flows }) => ({
      called,
      count: flows.filter(({ from, to }) => from?.id === party.id || to?.id === party.id).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ called, count }) => `${called} (${count})`)
    .join(', ');
  return (
    <Paper component="section" aria-label={name} sx={{ p: 2, mb: 2 }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
            <Typography component="h3" variant="h3" sx={{ '& a': { font: 'inherit' } }}>
              <NameLink resource="stakeholders" id={party.stakeholder.id} name={name} />
            </Typography>
            {scenario && <Standing party={party} scenario={scenario} />}
          </Stack>
          {scenario && <Gain party={party} scenario={scenario} />}
        </Box>
        {rights.content && (
          <AskButton
            label={t('model.removeParty', { name })}
            content={t('model.removePartyAsk')}
            obstacle={held ? t('model.removePartyFirst', { scenarios: held }) : undefined}
            confirm={t('model.remove')}
            icon={<Delete fontSize="small" />}
            act={() => archiveModelParty(party.id, party.version)}
          />
        )}
      </Stack>
      {party.sheet ? (
        <PartySheet model={model} party={party} sheet={party.sheet} writing={rights.values} />
      ) : (
        <Stack direction="row" spacing={0.5} sx={{ mt: 1, alignItems: 'center', color: 'text.secondary' }}>
          <Lock fontSize="small" />
          <Typography variant="body2">{t('model.sheetHidden')}</Typography>
        </Stack>
      )}
    </Paper>
  );
};

/** The parties of the model, each with its sheet for who may read it. */
export const Sheets = () => {
  const t = useT();
  const model = useModel();
  return model ? <SheetsOf model={model} addLabel={t('model.addParty')} /> : null;
};

const SheetsOf = ({ model, addLabel }: { model: ModelDetail; addLabel: string }) => {
  const t = useT();
  const { addModelParty } = useTlaka();
  const { content } = useModelRights(model);
  const [scenario, pick] = useScenario(model);
  const [adding, setAdding] = useState(false);
  // What one may read comes before what is hidden: a partner begins at its own.
  const parties = [...model.parties].sort((one, other) => Number(!one.sheet) - Number(!other.sheet));
  return (
    <>
      {parties.length > 0 && scenario && (
        <Box sx={{ mb: 2 }}>
          <ScenarioChoice model={model} scenario={scenario} onPick={pick} />
        </Box>
      )}
      {content && (
        <Button variant="outlined" startIcon={<Add />} onClick={() => setAdding(true)} sx={{ mb: 2 }}>
          {addLabel}
        </Button>
      )}
      {model.parties.length === 0 && (
        <Typography color="textSecondary">{t('resources.modelParties.page.empty')}</Typography>
      )}
      {parties.map((party) => (
        <Party key={party.id} model={model} party={party} />
      ))}
      <Interview model={model} />
      {adding && (
        <VerbDialog
          title={addLabel}
          resource="modelParties"
          onClose={() => setAdding(false)}
          submit={({ stakeholder }) => addModelParty(model.id, stakeholder.id)}
        >
          <OneInput
            source="stakeholder"
            reference="stakeholders"
            optionText="party.name"
            filter={{
              'participations.project.id': model.project.id,
              id_notIn: model.parties.map(({ stakeholder }) => stakeholder.id),
            }}
            validate={required()}
          />
        </VerbDialog>
      )}
    </>
  );
};
