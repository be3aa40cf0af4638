import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';
import { useT } from '../useT';

interface PlainPageProps {
  title: string;
  text: string;
}

/** A page of one sentence and the way home. */
const PlainPage = ({ title, text }: PlainPageProps) => {
  const t = useT();
  return (
    <>
      <Title title={title} />
      <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{text}</Typography>
      <Button component={Link} to="/" variant="contained">
        {t('errors.backHome')}
      </Button>
    </>
  );
};

export const NotFoundPage = () => {
  const translate = useTranslate();
  return <PlainPage title={translate('ra.page.not_found')} text={translate('ra.message.not_found')} />;
};

export const AccessDeniedPage = () => {
  const translate = useTranslate();
  return (
    <PlainPage title={translate('ra.page.access_denied')} text={translate('ra.message.access_denied')} />
  );
};

export const AuthenticationErrorPage = () => {
  const translate = useTranslate();
  return (
    <PlainPage
      title={translate('ra.page.authentication_error')}
      text={translate('ra.message.authentication_error')}
    />
  );
};
