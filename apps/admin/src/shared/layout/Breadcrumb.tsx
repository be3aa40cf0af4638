import Breadcrumbs from '@mui/material/Breadcrumbs';
import Link from '@mui/material/Link';
import { CanAccess } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { useT } from '../useT';
import { useListAbove } from './useListAbove';

/** From a record or a form back to the list that it belongs to; nothing on the list itself. */
export const Breadcrumb = () => {
  const t = useT();
  const list = useListAbove();
  if (!list) return null;
  const link = (
    <Link component={RouterLink} to={`/${list.address}`} variant="body2">
      {list.name}
    </Link>
  );
  return (
    <Breadcrumbs aria-label={t('app.breadcrumb')}>
      {list.resource ? (
        <CanAccess resource={list.address} action="list">
          {link}
        </CanAccess>
      ) : (
        link
      )}
    </Breadcrumbs>
  );
};
