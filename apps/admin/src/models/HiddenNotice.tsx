import Lock from '@mui/icons-material/LockOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { MessageKey } from '../i18n/messages';
import { useT } from '../shared/useT';
import { OpenValuations } from './OpenValuations';
import { useModel, useModelRights } from './useModel';

const NoticeOf = ({ model }: { model: ModelDetail }) => {
  const t = useT();
  const { open } = useModelRights(model);
  const own = model.parties.some(({ sheet }) => sheet !== null);
  const said: MessageKey = open ? 'model.hidden.openable' : own ? 'model.hidden.own' : 'model.hidden.all';
  return (
    <Alert severity="info" variant="outlined" icon={<Lock />} sx={{ m: 2, mb: 1 }}>
      {t(said)}
      {open && (
        <Box sx={{ mt: 1 }}>
          <OpenValuations modelId={model.id} />
        </Box>
      )}
    </Alert>
  );
};

/** Says once, over all that follows, what of the model its reader does not see, and how a manager comes to see it. */
export const HiddenNotice = () => {
  const model = useModel();
  return model?.parties.some(({ sheet }) => sheet === null) ? <NoticeOf model={model} /> : null;
};
