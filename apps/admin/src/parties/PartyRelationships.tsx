import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useCanAccess } from 'ra-core';
import { useState } from 'react';
import type { Relationship } from '../data/resources/relationships';
import type { NamedParty } from '../shared/field/PartyLink';
import { RelatedList } from '../shared/list/RelatedList';
import { useT } from '../shared/useT';
import { RelationshipDialog } from './RelationshipDialog';
import { RelationshipLine } from './RelationshipLine';

/** How the party stands to others, in both directions, and the way to say more. */
export const PartyRelationships = ({ party }: { party: NamedParty }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'relationships', action: 'create' });
  const [adding, setAdding] = useState(false);
  const either = [{ from: { id: { eq: party.id } } }, { to: { id: { eq: party.id } } }];
  return (
    <>
      {canAccess && (
        <Button variant="outlined" startIcon={<Add />} onClick={() => setAdding(true)} sx={{ mb: 1 }}>
          {t('party.addRelationship')}
        </Button>
      )}
      <RelatedList<Relationship>
        resource="relationships"
        filter={{ or: either }}
        sort={{ field: 'kind', order: 'ASC' }}
        empty={t('resources.relationships.page.empty')}
      >
        {(relationship) => (
          <RelationshipLine relationship={relationship} of={party.id} editable={canAccess ?? false} />
        )}
      </RelatedList>
      {adding && <RelationshipDialog party={party} onClose={() => setAdding(false)} />}
    </>
  );
};
