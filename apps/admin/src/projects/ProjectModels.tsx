import Add from '@mui/icons-material/Add';
import Upload from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { newModelObstacles } from '@tlaka/domain';
import { useRecordContext, useRedirect, useTranslate } from 'ra-core';
import { useState } from 'react';
import { StartButton } from '../cooperation/StartButton';
import type { EngagementModel } from '../data/resources/engagementModels';
import type { Project } from '../data/resources/projects';
import { ImportModel } from '../models/ImportModel';
import { ModelInputs } from '../models/ModelInputs';
import { ModelVerdict } from '../models/ModelVerdict';
import { StateField } from '../shared/field/chips';
import { NameLink } from '../shared/field/NameLink';
import { DialogForm } from '../shared/form/RecordDialog';
import { RelatedList } from '../shared/list/RelatedList';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { useProjectReach } from './useProjectReach';

const Revision = ({ model }: { model: EngagementModel }) => {
  const t = useT();
  const translate = useTranslate();
  const form = model.cooperationForm && translate(`vocabulary.cooperationForm.${model.cooperationForm}`);
  return (
    <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <NameLink
        resource="engagementModels"
        id={model.id}
        name={t('project.revision', { revision: model.revision })}
      />
      <StateField source="status" vocabulary="modelStatus" />
      <ModelVerdict />
      {form && <Typography variant="body2">{form}</Typography>}
    </Stack>
  );
};

/** The revisions of the project's engagement model, the latest first, and a first one. */
export const ProjectModels = () => {
  const t = useT();
  const language = useLanguage();
  const redirect = useRedirect();
  const reaches = useProjectReach();
  const project = useRecordContext<Project>();
  const [open, setOpen] = useState<'new' | 'import' | null>(null);
  const show = (id: string) => redirect('show', 'engagementModels', id);
  if (!project) return null;
  const closed = newModelObstacles(project);
  const writes = reaches('model.write', project);
  return (
    <>
      {writes &&
        closed.map(({ rule, message }) => (
          <Typography key={rule} variant="body2" color="textSecondary" sx={{ mb: 1 }}>
            {message[language]}
          </Typography>
        ))}
      {writes && closed.length === 0 && (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 1 }}>
          <StartButton projectId={project.id} />
          <Button variant="outlined" startIcon={<Add />} onClick={() => setOpen('new')}>
            {t('project.createModel')}
          </Button>
          <Button startIcon={<Upload />} onClick={() => setOpen('import')}>
            {t('modelDocument.import')}
          </Button>
        </Stack>
      )}
      <RelatedList<EngagementModel>
        resource="engagementModels"
        filter={{ 'project.id': project.id }}
        sort={{ field: 'revision', order: 'DESC' }}
        empty={t('project.noModel')}
      >
        {(model) => <Revision model={model} />}
      </RelatedList>
      {open === 'import' && <ImportModel project={project} onImported={show} onClose={() => setOpen(null)} />}
      {open === 'new' && (
        <DialogForm
          resource="engagementModels"
          title={t('project.createModel')}
          defaultValues={{ project: { id: project.id }, horizonMonths: 36, currency: project.currency }}
          onClose={() => setOpen(null)}
          onSaved={({ id }) => show(String(id))}
        >
          <ModelInputs />
        </DialogForm>
      )}
    </>
  );
};
