import { useEffect } from 'react';
import { useT } from '../useT';

/** react-admin puts the title of a page into the element with this id; ours is the h1. */
export const TITLE_ID = 'react-admin-title';

/** Names the page in the browser's tab and history, which react-admin leaves to us. */
export const useDocumentTitle = (page: string): void => {
  const t = useT();
  useEffect(() => {
    document.title = page ? t('app.title', { page }) : t('app.name');
  }, [page, t]);
};
