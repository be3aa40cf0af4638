import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { detailsOf } from '../../data/errors';
import { useT } from '../useT';

interface ErrorPanelProps {
  error: unknown;
  /** Says what could not be shown; a part of the page by default. */
  title?: string;
  onRetry?: () => void;
}

/** Says in words why a part could not be loaded, with the request's number for support, and lets one try again. */
export const ErrorPanel = ({ error, title, onRetry }: ErrorPanelProps) => {
  const t = useT();
  const translate = useTranslate();
  const details = detailsOf(error);
  const message = error instanceof Error ? error.message : 'errors.INTERNAL';
  const sentences = details?.reasons.length ? details.reasons : [translate(message, details?.messageArgs)];
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={onRetry && <Button onClick={onRetry}>{t('errors.retry')}</Button>}
    >
      <AlertTitle>{title ?? t('errors.panel')}</AlertTitle>
      {sentences.map((sentence) => (
        <Typography key={sentence} variant="body2">
          {sentence}
        </Typography>
      ))}
      {details?.requestId && (
        <Typography variant="body2" color="textSecondary">
          {t('errors.requestId', { id: details.requestId })}
        </Typography>
      )}
    </Alert>
  );
};
