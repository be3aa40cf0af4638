import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { ResourceName } from '../data/registry';
import { EnumField } from '../shared/field/EnumField';
import { NameField } from '../shared/field/NameLink';

interface MemberCardProps {
  /** Which end of the membership is named, and where it has its page. */
  end: 'user' | 'programme';
  resource: ResourceName;
  buttons: ReactNode;
}

/** A membership on a phone. */
export const MemberCard = ({ end, resource, buttons }: MemberCardProps) => (
  <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <NameField source={end} resource={resource} />
      <br />
      <EnumField source="role" vocabulary="programmeRole" />
    </Box>
    {buttons}
  </Box>
);
