import Typography from '@mui/material/Typography';
import type { CooperationForm, Part } from '@tlaka/domain';
import { required, useGetOne, useRedirect, useTranslate, type RaRecord } from 'ra-core';
import { useWatch, type FieldValues } from 'react-hook-form';
import type { Project } from '../data/resources/projects';
import { useTlaka } from '../data/useTlaka';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { PageSkeleton } from '../shared/feedback/PageSkeleton';
import { VerbDialog } from '../shared/form/VerbDialog';
import { EnumInput } from '../shared/input/EnumInput';
import { OneInput } from '../shared/input/OneInput';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { CastOutcome } from './CastOutcome';
import { RoleInput, type Player } from './RoleInput';
import { useProjectsToStartIn } from './useProjectsToStartIn';
import { formOf, useCooperationForm } from './useCooperationForm';

type Cast = Readonly<Record<string, readonly Player[] | null>>;

/** Each project and form has a cast of its own, so that changing one's mind mixes nobody up. */
const castOf = (projectId: string, form: CooperationForm): string => `cast.${projectId}.${form}`;

/** Who plays what, of a cast in the form. */
const partsOf = (cast: Cast | undefined): Part[] =>
  Object.entries(cast ?? {}).flatMap(([role, players]) =>
    (players ?? []).map(({ id }) => ({ role, party: id })),
  );

const Roles = ({ projectId, form }: { projectId: string; form: CooperationForm }) => {
  const { data: project, error: lost } = useGetOne<Project>('projects', { id: projectId });
  const { data, error, refetch } = useCooperationForm(form);
  const cast: Cast | undefined = useWatch({ name: castOf(projectId, form) });
  if (lost || error) return <ErrorPanel error={lost ?? error} onRetry={() => void refetch()} />;
  if (!project || !data) return <PageSkeleton rows={3} />;
  return (
    <>
      {data.typicalParties.map(({ key, name }) => (
        <RoleInput key={key} source={`${castOf(projectId, form)}.${key}`} label={name} project={project} />
      ))}
      <CastOutcome form={data} cast={partsOf(cast)} />
    </>
  );
};

/** Names the form once it is known. */
const StartTitle = () => {
  const t = useT();
  const translate = useTranslate();
  const form = formOf(useWatch({ name: 'cooperationForm' }));
  return form
    ? t('cooperation.startTitleOf', { form: translate(labelKey('cooperationForm', form)) })
    : t('cooperation.startTitle');
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
    const parties = partsOf(values.cast?.[asked]?.[chosen] as Cast | undefined).map(({ role, party }) => ({
      role,
      stakeholderId: party,
    }));
    const id = await startFromForm({ projectId: asked, form: chosen, parties });
    redirect('show', 'engagementModels', id);
  };
  const withModels = (record: RaRecord): string => {
    const { title, modelCount } = record as Project;
    return modelCount > 0 ? `${title} · ${t('cooperation.models', { smart_count: modelCount })}` : title;
  };
  return (
    <VerbDialog
      title={<StartTitle />}
      resource="engagementModels"
      defaultValues={{ project: { id: projectId ?? null }, cooperationForm: form ?? null }}
      act="cooperation.use"
      onClose={onClose}
      submit={start}
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {t('cooperation.castHelp')}
      </Typography>
      {!projectId && (
        <OneInput
          source="project"
          reference="projects"
          optionText="title"
          wording={withModels}
          filter={filter}
          validate={required()}
        />
      )}
      {!form && <EnumInput source="cooperationForm" vocabulary="cooperationForm" validate={required()} />}
      <CastInputs />
    </VerbDialog>
  );
};
