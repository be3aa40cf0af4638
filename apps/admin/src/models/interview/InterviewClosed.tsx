import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { changeObstacles, isFrozen } from '@tlaka/domain';
import { useId } from 'react';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { ModelParty } from '../../data/resources/modelContent';
import type { MessageKey } from '../../i18n/messages';
import { useLanguage } from '../../shared/useLanguage';
import { useT } from '../../shared/useT';
import { nameOf } from '../useModel';
import { useInterview } from './useInterview';

interface InterviewClosedProps {
  model: ModelDetail;
  party: ModelParty | undefined;
}

const reasonOf = ({ model, party }: InterviewClosedProps): MessageKey => {
  if (!party) return 'interview.noParty';
  if (model.archivedAt) return 'archive.notice';
  if (isFrozen(model.status)) return 'model.frozen';
  return party.sheet ? 'interview.notYours' : 'model.sheetHidden';
};

/** Says why nothing can be answered where an address asks for it. */
export const InterviewClosed = ({ model, party }: InterviewClosedProps) => {
  const t = useT();
  const titleId = useId();
  const { go } = useInterview();
  const language = useLanguage();
  const [over] = changeObstacles(model.project);
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={() => go(null)} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {party ? t('interview.closed', { name: nameOf(party) }) : t('interview.start')}
      </DialogTitle>
      <DialogContent>{over ? over.message[language] : t(reasonOf({ model, party }))}</DialogContent>
      <DialogActions>
        <Button onClick={() => go(null)}>{t('form.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};
