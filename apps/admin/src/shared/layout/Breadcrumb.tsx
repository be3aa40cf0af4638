import Breadcrumbs from '@mui/material/Breadcrumbs';
import Link from '@mui/material/Link';
import { useCanAccess, useGetResourceLabel } from 'ra-core';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { findEntry } from '../../data/registry';
import { useT } from '../useT';

const ListLink = ({ resource }: { resource: string }) => {
  const label = useGetResourceLabel();
  const { canAccess } = useCanAccess({ resource, action: 'list' });
  if (!canAccess) return null;
  return (
    <Link component={RouterLink} to={`/${resource}`} variant="body2">
      {label(resource, 2)}
    </Link>
  );
};

/** From a record or a form back to the list that it belongs to; nothing on the list itself. */
export const Breadcrumb = () => {
  const t = useT();
  const [, resource = '', below] = useLocation().pathname.split('/');
  if (!below || !findEntry(resource)) return null;
  return (
    <Breadcrumbs aria-label={t('app.breadcrumb')}>
      <ListLink resource={resource} />
    </Breadcrumbs>
  );
};
