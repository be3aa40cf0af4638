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
import type { ModelParty, Sheet } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { NameLink } from '../shared/field/NameLink';
import { AskButton } from '../shared/form/AskButton';
import { VerbDialog } from '../shared/form/VerbDialog';
import { OneInput } from '../shared/input/OneInput';
import { useT } from '../shared/useT';
import { Interview } from './interview/Interview';
import { PartySheet } from './PartySheet';
import { ScenarioChoice } from './ScenarioChoice';
import { Standing } from './Standing';
import { nameOf, standingOf, useModel, useModelRights, useScenario } from './useModel';

const Party = ({ model, party, sheet }: { model: ModelDetail; party: ModelParty; sheet: Sheet }) => {
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
      <PartySheet model={model} party={party} sheet={sheet} scenario={scenario} writing={rights.values} />
    </Paper>
  );
};

/** The parties that keep their sheets to themselves, with how they fare for who may know that. */
const Closed = ({ model, parties }: { model: ModelDetail; parties: readonly ModelParty[] }) => {
  const t = useT();
  const [scenario] = useScenario(model);
  if (parties.length === 0) return null;
  return (
    <Box component="section">
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 1 }}>
        <Lock fontSize="small" />
        <Typography variant="h3">{t('model.sheetsHidden')}</Typography>
      </Stack>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {parties.map((party) => (
          <Stack
            component="li"
            key={party.id}
            direction="row"
            useFlexGap
            spacing={1.5}
            sx={{ flexWrap: 'wrap', alignItems: 'center', py: 0.75, borderTop: 1, borderColor: 'divider' }}
          >
            <NameLink resource="stakeholders" id={party.stakeholder.id} name={nameOf(party)} />
            {scenario && standingOf(party, scenario) !== undefined && (
              <Standing party={party} scenario={scenario} />
            )}
          </Stack>
        ))}
      </Box>
    </Box>
  );
};

/** The parties of the model, each with its sheet for who may read it. */
export const Sheets = () => {
  const model = useModel();
  return model ? <SheetsOf model={model} /> : null;
};

const SheetsOf = ({ model }: { model: ModelDetail }) => {
  const t = useT();
  const { addModelParty } = useTlaka();
  const { content } = useModelRights(model);
  const [scenario, pick] = useScenario(model);
  const [adding, setAdding] = useState(false);
  return (
    <>
      {model.parties.length > 0 && scenario && (
        <Box sx={{ mb: 2 }}>
          <ScenarioChoice model={model} scenario={scenario} onPick={pick} />
        </Box>
      )}
      {content && (
        <Button variant="outlined" startIcon={<Add />} onClick={() => setAdding(true)} sx={{ mb: 2 }}>
          {t('model.addParty')}
        </Button>
      )}
      {model.parties.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('resources.modelParties.page.empty')}
        </Typography>
      )}
      {model.parties.map(
        (party) => party.sheet && <Party key={party.id} model={model} party={party} sheet={party.sheet} />,
      )}
      <Closed model={model} parties={model.parties.filter(({ sheet }) => sheet === null)} />
      <Interview model={model} />
      {adding && (
        <VerbDialog
          title={t('model.addParty')}
          resource="modelParties"
          act="model.addParty"
          onClose={() => setAdding(false)}
          submit={({ stakeholder }) => addModelParty(model.id, stakeholder.id)}
        >
          <OneInput
            source="stakeholder"
            reference="stakeholders"
            optionText="party.name"
            helperText={t('model.addPartyHelp')}
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
