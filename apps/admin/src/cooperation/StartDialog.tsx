import Typography from '@mui/material/Typography';
import type { CooperationForm } from '@tlaka/domain';
import { required, useGetOne, useRedirect } from 'ra-core';
import { useWatch, type FieldValues } from 'react-hook-form';
import type { Project } from '../data/resources/projects';
import { useTlaka } from '../data/useTlaka';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { PageSkeleton } from '../shared/feedback/PageSkeleton';
import { VerbDialog } from '../shared/form/VerbDialog';
import { EnumInput } from '../shared/input/EnumInput';
import { OneInput } from '../shared/input/OneInput';
import { useT } from '../shared/useT';
import { RoleInput, type Player } from './RoleInput';
import { useProjectsToStartIn } from './useProjectsToStartIn';
import { formOf, useCooperationForm } from './useCooperationForm';

type Cast = Readonly<Record<string, readonly Player[] | null>>;

/** Each project and form has a cast of its own, so that changing one's mind mixes nobody up. */
const castOf = (projectId: string, form: CooperationForm): string => `cast.${projectId}.${form}`;

const Roles = ({ projectId, form }: { projectId: string; form: CooperationForm }) => {
  const t = useT();
  const { data: project, error: lost } = useGetOne<Project>('projects', { id: projectId });
  const { data, error, refetch } = useCooperationForm(form);
  if (lost || error) return <ErrorPanel error={lost ?? error} onRetry={() => void refetch()} />;
  if (!project || !data) return <PageSkeleton rows={3} />;
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('cooperation.castHelp')}
      </Typography>
      {data.typicalParties.map(({ key, name }) => (
        <RoleInput key={key} source={`${castOf(projectId, form)}.${key}`} label={name} project={project} />
      ))}
    </>
  );
};

const CastInputs = () => {
  const projectId: string | undefined = useWatch({ name: 'project.id' });
  const form = formOf(useWatch({ name: 'cooperationForm' }));
  return projectId && form ? <Roles key={`${projectId} ${form}`} projectId={projectId} form={form} /> : null;
};

interface StartDialogProps {
  /** The form that is used; chosen in the dialog where it is not given. */
  form?: CooperationForm;
  /** The project that the model is for; chosen in the dialog where it is not given. */
  projectId?: string;
  onClose: () => void;
}

/** A model from a form of cooperation: for which project, from which form, and who plays its roles. */
export const StartDialog = ({ form, projectId, onClose }: StartDialogProps) => {
  const t = useT();
  const redirect = useRedirect();
  const { startFromForm } = useTlaka();
  const filter = useProjectsToStartIn();
  const start = async (values: FieldValues) => {
    const chosen = formOf(values.cooperationForm as string);
    if (!chosen) return;
    const asked = values.project.id as string;
    const cast: Cast = values.cast?.[asked]?.[chosen] ?? {};
    const parties = Object.entries(cast).flatMap(([role, players]) =>
      (players ?? []).map(({ id }) => ({ role, stakeholderId: id })),
    );
    const id = await startFromForm({ projectId: asked, form: chosen, parties });
    redirect('show', 'engagementModels', id);
  };
  return (
    <VerbDialog
      title={t('cooperation.startTitle')}
      resource="engagementModels"
      defaultValues={{ project: { id: projectId ?? null }, cooperationForm: form ?? null }}
      onClose={onClose}
      submit={start}
    >
      {!projectId && (
        <OneInput
          source="project"
          reference="projects"
          optionText="title"
          filter={filter}
          validate={required()}
        />
      )}
      {!form && <EnumInput source="cooperationForm" vocabulary="cooperationForm" validate={required()} />}
      <CastInputs />
    </VerbDialog>
  );
};
