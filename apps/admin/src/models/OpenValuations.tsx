import LockOpen from '@mui/icons-material/LockOpenOutlined';
import Button from '@mui/material/Button';
import { required } from 'ra-core';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { useTlaka } from '../data/useTlaka';
import { VerbDialog } from '../shared/form/VerbDialog';
import { useT } from '../shared/useT';

/** A look at what the parties state, by a written reason. */
export const OpenValuations = ({ modelId }: { modelId: string }) => {
  const t = useT();
  const { openValuations } = useTlaka();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="outlined" startIcon={<LockOpen />} onClick={() => setAsking(true)}>
        {t('model.openValuations')}
      </Button>
      {asking && (
        <VerbDialog
          title={t('model.openValuations')}
          resource="engagementModels"
          onClose={() => setAsking(false)}
          act="model.openValuations"
          submit={({ reason }) => openValuations({ modelId, reason })}
        >
          <TextInput
            source="reason"
            label={t('model.openReason')}
            helperText={t('model.openHelp')}
            multiline
            minRows={2}
            validate={required()}
          />
        </VerbDialog>
      )}
    </>
  );
};
