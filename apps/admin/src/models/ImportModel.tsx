import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Project } from '../data/resources/projects';
import { refusedAs } from '../data/errors';
import { useTlaka } from '../data/useTlaka';
import { VerbDialog } from '../shared/form/VerbDialog';
import { useT } from '../shared/useT';
import { Cast } from './Cast';
import { DocumentFaults, documentFaultsOf, type DocumentFault } from './DocumentFaults';
import { DocumentFile, type ChosenFile } from './DocumentFile';

interface ImportModelProps {
  project: Project;
  onImported: (id: string) => void;
  onClose: () => void;
}

/** The place in the form of who a party of the document is. */
const OF_CAST = /^cast\.(\d+)\.id$/;

/** Makes a document of the engine the next revision of a project: first the file, then who its parties are. */
export const ImportModel = ({ project, onImported, onClose }: ImportModelProps) => {
  const t = useT();
  const { importModel } = useTlaka();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [faults, setFaults] = useState<readonly DocumentFault[]>([]);
  const parties = file?.document?.parties ?? [];
  return (
    <VerbDialog
      title={t('modelDocument.title')}
      resource="engagementModels"
      onClose={onClose}
      act="modelDocument.act"
      labelOf={(name) => parties[Number(OF_CAST.exec(name)?.[1])]?.names[0]}
      submit={async ({ cast = [] }) => {
        setFaults([]);
        const chosen = cast as { id: string }[];
        if (!file?.document) throw refusedAs('modelDocument.none');
        const { model } = file.document;
        const made = await importModel({
          projectId: project.id,
          model,
          parties: parties.map(({ key }, at) => ({ key, stakeholderId: chosen[at]?.id ?? '' })),
        }).catch((error: unknown) => {
          const found = documentFaultsOf(error, model);
          setFaults(found);
          throw found.length > 0 ? refusedAs('modelDocument.faults') : error;
        });
        onImported(made);
      }}
    >
      {faults.length > 0 && <DocumentFaults faults={faults} />}
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {t('modelDocument.help')}
      </Typography>
      <DocumentFile
        file={file}
        onChosen={(chosen) => {
          setFaults([]);
          setFile(chosen);
        }}
      />
      {parties.length > 0 && <Cast key={file?.at} project={project} parties={parties} />}
    </VerbDialog>
  );
};
