import Archive from '@mui/icons-material/ArchiveOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { Relationship } from '../data/resources/relationships';
import { PartyLink } from '../shared/field/PartyLink';
import { EndButton } from '../shared/form/EndButton';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { RelationshipEditDialog } from './RelationshipDialog';
import { usePeriod } from './usePeriod';

interface RelationshipLineProps {
  relationship: Relationship;
  /** The party on whose page it stands; what is said is said of it. */
  of: string;
  editable: boolean;
}

/** A relationship told from one side: how, to whom, how strongly, since when, and how that is known. */
export const RelationshipLine = ({ relationship, of, editable }: RelationshipLineProps) => {
  const t = useT();
  const translate = useTranslate();
  const period = usePeriod();
  const [editing, setEditing] = useState(false);
  const { id, kind, from, to, strength, since, until, evidence } = relationship;
  const outgoing = from.id === of;
  const other = outgoing ? to : from;
  const how = translate(outgoing ? labelKey('relationshipKind', kind) : `party.inverse.${kind}`);
  const name = `${how} ${other.name}`;
  const details = [
    strength !== null && t('party.strength', { percent: Math.round(strength * 100) }),
    period(since, until),
    evidence && t('party.evidence', { source: evidence }),
  ];
  return (
    <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', alignItems: 'flex-start' }}>
      <div style={{ minWidth: 0 }}>
        <Stack direction="row" spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography variant="body2">{how}</Typography>
          <PartyLink party={other} />
        </Stack>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {details.filter(Boolean).join(' · ')}
        </Typography>
      </div>
      {editable && (
        <Stack direction="row" sx={{ flexShrink: 0 }}>
          <IconButton size="small" aria-label={t('party.change', { name })} onClick={() => setEditing(true)}>
            <Edit fontSize="small" />
          </IconButton>
          <EndButton
            resource="relationships"
            record={relationship}
            icon={Archive}
            label={`${t('archive.action')}: ${name}`}
            title={t('archive.title', { name })}
            content={t('archive.content')}
            confirm={t('archive.action')}
            done={t('archive.done', { name })}
          />
        </Stack>
      )}
      {editing && <RelationshipEditDialog id={id} onClose={() => setEditing(false)} />}
    </Stack>
  );
};
