import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import type { Project } from '../data/resources/projects';
import { refusedAs } from '../data/errors';
import { useTlaka } from '../data/useTlaka';
import { VerbDialog } from '../shared/form/VerbDialog';
import { useT } from '../shared/useT';
import { Cast } from './Cast';
import { DocumentFaults, documentFaultsOf, type DocumentFault } from './DocumentFaults';
import { readDocument, type ReadDocument } from './readDocument';

interface ImportModelProps {
  project: Project;
  onImported: (id: string) => void;
  onClose: () => void;
}

/** Makes a document of the engine the next revision of a project: first the file, then who its parties are. */
export const ImportModel = ({ project, onImported, onClose }: ImportModelProps) => {
  const t = useT();
  const { importModel } = useTlaka();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<{ name: string; document: ReadDocument | null } | null>(null);
  const [faults, setFaults] = useState<readonly DocumentFault[]>([]);
  const parties = file?.document?.parties ?? [];
  const take = async (chosen: File | undefined) => {
    if (chosen) setFile({ name: chosen.name, document: readDocument(await chosen.text()) });
  };
  return (
    <VerbDialog
      title={t('modelDocument.title')}
      resource="engagementModels"
      onClose={onClose}
      act="modelDocument.act"
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
      <Button variant="outlined" onClick={() => input.current?.click()}>
        {t('modelDocument.file')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ target }) => {
          void take(target.files?.[0]);
          // Choosing the same file again, mended meanwhile, must count as a change.
          target.value = '';
        }}
      />
      <Box role="status" sx={{ my: 1 }}>
        {file?.document && (
          <Typography variant="body2">
            {t('modelDocument.chosen', {
              name: file.name,
              parties: parties.length,
              scenarios: file.document.scenarios,
            })}
          </Typography>
        )}
        {file && !file.document && (
          <Alert severity="error" variant="outlined">
            {t('modelDocument.unreadable', { name: file.name })}
          </Alert>
        )}
      </Box>
      {parties.length > 0 && <Cast key={file?.name} project={project} parties={parties} />}
    </VerbDialog>
  );
};
