import { useTranslate } from 'ra-core';
import { Title } from 'react-admin';
import { detailsOf } from '../../data/errors';
import { useT } from '../useT';
import { ErrorPanel } from './ErrorPanel';

/** In place of a record that could not be read: a heading that says so, and why. */
export const FailedPage = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const t = useT();
  const translate = useTranslate();
  const missing = detailsOf(error)?.code === 'NOT_FOUND';
  return (
    <>
      <Title title={translate(missing ? 'ra.page.not_found' : 'ra.page.error')} preferenceKey={false} />
      <ErrorPanel error={error} title={t('errors.page')} {...(missing ? {} : { onRetry })} />
    </>
  );
};
