import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { changeObstacles, isFrozen } from '@tlaka/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import type { ModelDetail } from '../data/resources/engagementModels';
import { StateField } from '../shared/field/chips';
import { NameLink } from '../shared/field/NameLink';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { ModelVerdict } from './ModelVerdict';
import { useRightsOf } from './useModel';

/** What one must know of a model first: of which project, in which form and edition, where it stands and what it comes to. */
export const ModelSummary = () => {
  const t = useT();
  const language = useLanguage();
  const translate = useTranslate();
  const model = useRecordContext<ModelDetail>();
  const rightsOf = useRightsOf();
  if (!model) return null;
  const { project, revision, cooperationForm, basedOn, horizonMonths, chosenScenario } = model;
  const form = cooperationForm && translate(labelKey('cooperationForm', cooperationForm));
  const frame = [
    t('project.revision', { revision }),
    form,
    t('model.horizon', { smart_count: horizonMonths }),
  ];
  return (
    <Stack spacing={1.5} sx={{ p: 2, borderBottom: 1, borderColor: 'divider' }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <StateField source="status" vocabulary="modelStatus" />
        <ModelVerdict />
      </Stack>
      <Typography variant="body2" component="div">
        {t('resources.engagementModels.fields.project')}:{' '}
        <NameLink resource="projects" id={project.id} name={project.title} />
      </Typography>
      <Typography variant="body2" color="textSecondary" component="div">
        {frame.filter(Boolean).join(' · ')}
        {basedOn && (
          <>
            {' · '}
            {t('resources.engagementModels.fields.basedOn')}{' '}
            <NameLink resource="engagementModels" id={basedOn.id} name={String(basedOn.revision)} />
          </>
        )}
      </Typography>
      {isFrozen(model.status) && (
        <Typography variant="body2" color="textSecondary">
          {[t('model.frozen'), rightsOf(model).revise && t('model.reviseHint')].filter(Boolean).join(' ')}
        </Typography>
      )}
      {!isFrozen(model.status) &&
        changeObstacles(project).map(({ rule, message }) => (
          <Typography key={rule} variant="body2" color="textSecondary">
            {message[language]}
          </Typography>
        ))}
      {chosenScenario && (
        <Typography variant="body2">{t('model.chosenIs', { name: chosenScenario.name })}</Typography>
      )}
    </Stack>
  );
};
