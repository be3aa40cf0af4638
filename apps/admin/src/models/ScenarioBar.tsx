import Delete from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useMutation } from '@tanstack/react-query';
import { required, useNotify } from 'ra-core';
import { useState } from 'react';
import { BooleanInput, TextInput } from 'react-admin';
import { useTlaka } from '../data/useTlaka';
import type { MessageKey } from '../i18n/messages';
import { AskButton } from '../shared/form/AskButton';
import { VerbDialog } from '../shared/form/VerbDialog';
import { useT } from '../shared/useT';
import { ScenarioChoice, type ScenarioChoiceProps } from './ScenarioChoice';
import { useModelRights } from './useModel';

type Opened = 'new' | 'edit' | 'copy';

const ACT: Record<Opened, MessageKey> = {
  new: 'model.newScenario',
  edit: 'model.editScenario',
  copy: 'model.copy',
};

interface ScenarioFormProps extends ScenarioChoiceProps {
  opened: Opened;
  onClose: () => void;
}

const ScenarioForm = ({ model, scenario, opened, onPick, onClose }: ScenarioFormProps) => {
  const t = useT();
  const { createScenario, copyScenario, updateScenario } = useTlaka();
  const values = {
    new: { isStatusQuo: false },
    edit: { ...scenario },
    copy: { name: t('model.copyOf', { name: scenario?.name ?? '' }) },
  };
  return (
    <VerbDialog
      title={t(ACT[opened])}
      resource="scenarios"
      defaultValues={values[opened]}
      onClose={onClose}
      act={opened === 'edit' ? undefined : ACT[opened]}
      {...(scenario ? { version: scenario.version } : {})}
      submit={async ({ name, description = null, isStatusQuo = false }, expectedVersion) => {
        const said = { name, description, isStatusQuo };
        if (opened === 'new') onPick(await createScenario({ modelId: model.id, ...said }));
        else if (!scenario) return;
        else if (opened === 'copy') onPick(await copyScenario(scenario.id, name));
        else await updateScenario({ id: scenario.id, expectedVersion, patch: said });
      }}
    >
      <TextInput source="name" validate={required()} />
      {opened !== 'copy' && <TextInput source="description" multiline minRows={2} />}
      {opened !== 'copy' && <BooleanInput source="isStatusQuo" />}
    </VerbDialog>
  );
};

/** The scenarios of the model, one of them in sight, and what one may do with them. */
export const ScenarioBar = ({ model, scenario, onPick }: ScenarioChoiceProps) => {
  const t = useT();
  const notify = useNotify();
  const { chooseScenario, archiveScenario } = useTlaka();
  const { content, choose: choosable } = useModelRights(model);
  const [opened, setOpened] = useState<Opened | null>(null);
  const isChosen = scenario !== null && model.chosenScenario?.id === scenario.id;
  const choose = useMutation({
    mutationFn: () =>
      chooseScenario({
        id: model.id,
        expectedVersion: model.version,
        scenarioId: isChosen ? null : (scenario?.id ?? null),
      }),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  return (
    <Stack spacing={0.5} sx={{ mb: 2 }}>
      <ScenarioChoice model={model} scenario={scenario} onPick={onPick} />
      <Stack
        direction="row"
        useFlexGap
        spacing={0.5}
        sx={{ flexWrap: 'wrap', alignItems: 'center', ml: -0.625 }}
      >
        {scenario && choosable && (
          <Button disabled={choose.isPending} onClick={() => choose.mutate()}>
            {t(isChosen ? 'model.unchoose' : 'model.choose')}
          </Button>
        )}
        {scenario && content && <Button onClick={() => setOpened('copy')}>{t('model.copy')}</Button>}
        {scenario && content && <Button onClick={() => setOpened('edit')}>{t('model.editScenario')}</Button>}
        {scenario && content && !isChosen && (
          <AskButton
            label={`${t('model.removeScenario')}: ${scenario.name}`}
            content={t('model.removeScenarioAsk')}
            confirm={t('model.remove')}
            icon={<Delete fontSize="small" />}
            act={() => archiveScenario(scenario.id, scenario.version)}
          />
        )}
        {content && <Button onClick={() => setOpened('new')}>{t('model.newScenario')}</Button>}
      </Stack>
      {opened && (
        <ScenarioForm
          model={model}
          scenario={scenario}
          opened={opened}
          onPick={onPick}
          onClose={() => setOpened(null)}
        />
      )}
    </Stack>
  );
};
