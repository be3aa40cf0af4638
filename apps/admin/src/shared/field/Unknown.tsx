import Typography from '@mui/material/Typography';
import type { MessageKey } from '../../i18n/messages';
import { useT } from '../useT';

/** What stands where there is no value, so that „not assessed", „hidden" and „none" never look like a low value. */
export const Unknown = ({ text }: { text?: MessageKey | undefined }) => {
  const t = useT();
  return (
    <Typography component="span" variant="body2" color="textSecondary" sx={{ fontStyle: 'italic' }}>
      {t(text ?? 'value.unknown')}
    </Typography>
  );
};
