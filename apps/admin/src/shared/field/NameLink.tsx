import Link from '@mui/material/Link';
import { useCanAccess, useCreatePath } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import type { ResourceName } from '../../data/registry';
import type { OwnFieldProps } from './types';
import { Unknown } from './Unknown';
import { useValue } from './useValue';
import { Words } from './Words';

interface NameLinkProps {
  resource: ResourceName;
  id: string;
  name: string;
  /** Within a line of details, where a strong name would draw the eye. */
  quiet?: boolean;
}

/** A name that leads to its page, wherever it stands; plain text for whoever may not open it. */
export const NameLink = ({ resource, id, name, quiet = false }: NameLinkProps) => {
  const path = useCreatePath();
  const { canAccess } = useCanAccess({ resource, action: 'show' });
  if (canAccess === false) return <Words>{name}</Words>;
  return (
    <Link
      component={RouterLink}
      to={path({ resource, type: 'show', id })}
      variant="body2"
      underline={quiet ? 'always' : 'hover'}
      sx={{ fontWeight: quiet ? 400 : 600, overflowWrap: 'anywhere' }}
      onClick={(event) => event.stopPropagation()}
    >
      {name}
    </Link>
  );
};

interface NameFieldProps extends OwnFieldProps {
  resource: ResourceName;
}

interface Named {
  id: string;
  name?: string | null;
  title?: string | null;
}

/** The to-one at `source` (`{ id, name }` or `{ id, title }`) as a link to its page; `source="."` is the record itself. */
export const NameField = ({ resource, source, unknown, record }: NameFieldProps) => {
  const own = useValue<string>({ source: 'id', ...(record ? { record } : {}) });
  const ownName = useValue<string>({ source: 'name', ...(record ? { record } : {}) });
  const ownTitle = useValue<string>({ source: 'title', ...(record ? { record } : {}) });
  const other = useValue<Named>({ source, ...(record ? { record } : {}) });
  const named = source === '.' && own ? { id: own, name: ownName, title: ownTitle } : other;
  if (!named) return <Unknown text={unknown ?? 'value.none'} />;
  return <NameLink resource={resource} id={named.id} name={named.name ?? named.title ?? named.id} />;
};
