import { useRecordContext } from 'ra-core';
import type { Interaction } from '../data/resources/interactions';
import { NameField } from '../shared/field/NameLink';
import { useNoUser } from '../shared/useNoUser';

/** Who wrote the interaction down. */
export const AuthorField = (_: { source?: string }) => {
  const record = useRecordContext<Interaction>();
  const unknown = useNoUser(record?.programme.id, 'value.unknown');
  return <NameField source="author" resource="users" unknown={unknown} />;
};
