import Add from '@mui/icons-material/Add';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { currentAffiliation } from '@tlaka/domain';
import { useTranslate } from 'ra-core';
import type { HTMLAttributes } from 'react';
import type { Party } from '../data/resources/parties';
import { PartyIcon } from '../shared/field/PartyLink';
import { dayOf } from '../shared/today';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { ADDS, type NewParty } from './newParty';

/** What tells two of the same name apart: type and city, or role and organisation. */
const useHint = (): ((party: Party) => string) => {
  const translate = useTranslate();
  return (party) => {
    if ('orgType' in party)
      return [translate(labelKey('orgType', party.orgType)), party.city].filter(Boolean).join(' · ');
    if (!('affiliations' in party)) return translate(labelKey('partyKind', party.kind));
    const seat = currentAffiliation(party.affiliations, dayOf(new Date()));
    return seat ? [seat.roleTitle, seat.organisation.name].filter(Boolean).join(', ') : '';
  };
};

interface PartyOptionProps extends HTMLAttributes<HTMLLIElement> {
  option: Party | { adding: NewParty; name: string };
  /** It is a stakeholder of the programme already. */
  taken: boolean;
}

/** A line of the finder: a party of the register, or the offer to add one. */
export const PartyOption = ({ option, taken, ...item }: PartyOptionProps) => {
  const t = useT();
  const hint = useHint();
  if ('adding' in option)
    return (
      <li {...item}>
        <Add fontSize="small" color="primary" sx={{ mr: 1 }} />
        <Typography variant="body2">{t(ADDS[option.adding], { name: option.name })}</Typography>
      </li>
    );
  return (
    <li {...item}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', width: '100%' }}>
        <PartyIcon kind={option.kind} />
        <div style={{ flex: 1, minWidth: 0 }}>
          <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {option.name}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {hint(option)}
          </Typography>
        </div>
        {taken && <Chip color="info" label={t('stakeholder.already')} />}
      </Stack>
    </li>
  );
};
