import Groups from '@mui/icons-material/Groups2Outlined';
import Organisation from '@mui/icons-material/ApartmentOutlined';
import Person from '@mui/icons-material/PersonOutlined';
import Stack from '@mui/material/Stack';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { PartyKind } from '@tlaka/domain';
import { useTranslate } from 'ra-core';
import type { ComponentType } from 'react';
import type { ResourceName } from '../../data/registry';
import { labelKey } from '../vocabulary';
import { NameLink } from './NameLink';

/** Where a party of each kind has its pages, and how it is drawn. */
const OF_KIND: Record<PartyKind, { resource: ResourceName; Icon: ComponentType<SvgIconProps> }> = {
  ORGANISATION: { resource: 'organisations', Icon: Organisation },
  PERSON: { resource: 'people', Icon: Person },
  GROUP: { resource: 'groups', Icon: Groups },
};

export interface NamedParty {
  id: string;
  kind: PartyKind;
  name: string;
}

/** The kind of a party as an icon with its word for who does not see it. */
export const PartyIcon = ({ kind }: { kind: PartyKind }) => {
  const translate = useTranslate();
  const { Icon } = OF_KIND[kind];
  return <Icon fontSize="small" color="action" titleAccess={translate(labelKey('partyKind', kind))} />;
};

/** A party's name, leading to its page in the register. */
export const PartyLink = ({ party: { id, kind, name } }: { party: NamedParty }) => (
  <Stack
    direction="row"
    component="span"
    spacing={0.75}
    sx={{ alignItems: 'center', display: 'inline-flex', minWidth: 0 }}
  >
    <PartyIcon kind={kind} />
    <NameLink resource={OF_KIND[kind].resource} id={id} name={name} />
  </Stack>
);
