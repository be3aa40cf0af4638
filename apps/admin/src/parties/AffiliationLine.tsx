import Edit from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { heldOn } from '@tlaka/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { Affiliation } from '../data/resources/affiliations';
import { NameLink } from '../shared/field/NameLink';
import { dayOf } from '../shared/today';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { AffiliationEditDialog, type Side } from './AffiliationDialog';
import { ContactLine } from './ContactLine';
import { EndAffiliationDialog } from './EndAffiliationDialog';
import { usePeriod } from './usePeriod';

interface AffiliationLineProps {
  affiliation: Affiliation;
  /** Whose page it stands on; the other side is named. */
  side: Side;
  editable: boolean;
}

/** A role: who or where, as what, since when, and how to reach the person. */
export const AffiliationLine = ({ affiliation, side, editable }: AffiliationLineProps) => {
  const t = useT();
  const translate = useTranslate();
  const period = usePeriod();
  const [open, setOpen] = useState<'edit' | 'end' | null>(null);
  const { id, person, organisation, roleTitle, roleType, isPrimary, from, to, source } = affiliation;
  const held = heldOn(affiliation, dayOf(new Date()));
  const name = side === 'person' ? organisation.name : person.name;
  const role = [roleTitle, roleType && translate(labelKey('affiliationRole', roleType))];
  const details = [period(from, to), source && t('party.evidence', { source })];
  const close = () => setOpen(null);
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ justifyContent: 'space-between' }}>
      <div style={{ minWidth: 0 }}>
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          {side === 'person' ? (
            <NameLink resource="organisations" id={organisation.id} name={name} />
          ) : (
            <NameLink resource="people" id={person.id} name={name} />
          )}
          {isPrimary && <Chip label={t('party.mainRole')} />}
          {!held && <Chip label={t('party.former')} />}
          {side === 'organisation' && <ContactLine party={person} />}
        </Stack>
        <Typography variant="body2">{role.filter(Boolean).join(' · ') || t('party.noTitle')}</Typography>
        <Typography variant="body2" color="textSecondary">
          {details.filter(Boolean).join(' · ')}
        </Typography>
      </div>
      {editable && (
        <Stack direction="row" spacing={1} sx={{ flexShrink: 0, alignItems: 'flex-start' }}>
          {held && !to && <Button onClick={() => setOpen('end')}>{t('party.endRole')}</Button>}
          <IconButton size="small" aria-label={t('party.change', { name })} onClick={() => setOpen('edit')}>
            <Edit fontSize="small" />
          </IconButton>
        </Stack>
      )}
      {open === 'edit' && <AffiliationEditDialog id={id} onClose={close} />}
      {open === 'end' && <EndAffiliationDialog affiliation={affiliation} name={name} onClose={close} />}
    </Stack>
  );
};
