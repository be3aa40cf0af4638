import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useCanAccess } from 'ra-core';
import { useState } from 'react';
import type { Affiliation } from '../data/resources/affiliations';
import type { NamedParty } from '../shared/field/PartyLink';
import { RelatedList } from '../shared/list/RelatedList';
import { useT } from '../shared/useT';
import { AffiliationDialog } from './AffiliationDialog';
import { AffiliationLine } from './AffiliationLine';

/** People and roles, from the side of the person or of the organisation: those held now and the former ones. */
export const PartyAffiliations = ({ party }: { party: NamedParty }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'affiliations', action: 'create' });
  const [adding, setAdding] = useState(false);
  const side = party.kind === 'PERSON' ? 'person' : 'organisation';
  return (
    <>
      {canAccess && (
        <Button variant="outlined" startIcon={<Add />} onClick={() => setAdding(true)} sx={{ mb: 1 }}>
          {t(side === 'person' ? 'party.addRole' : 'party.addPerson')}
        </Button>
      )}
      <RelatedList<Affiliation>
        resource="affiliations"
        filter={{ [`${side}.id`]: party.id }}
        sort={{ field: 'to', order: 'DESC' }}
        empty={t('resources.affiliations.page.empty')}
      >
        {(affiliation) => (
          <AffiliationLine affiliation={affiliation} side={side} editable={canAccess ?? false} />
        )}
      </RelatedList>
      {adding && <AffiliationDialog party={party} side={side} onClose={() => setAdding(false)} />}
    </>
  );
};
