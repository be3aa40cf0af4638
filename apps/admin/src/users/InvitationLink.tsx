import Typography from '@mui/material/Typography';
import { CopyText } from '../shared/field/CopyText';
import { useT } from '../shared/useT';

/** A one-time link, shown this once, and how it is used. */
export const InvitationLink = ({ link }: { link: string }) => {
  const t = useT();
  return (
    <>
      <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{t('account.user.linkHow')}</Typography>
      <CopyText label={t('account.user.link')} text={link} />
    </>
  );
};
