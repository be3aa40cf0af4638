import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useGetIdentity, useRecordContext } from 'ra-core';
import type { Membership } from '../data/resources/memberships';
import { EndButton } from '../shared/form/EndButton';
import { useReach } from '../shared/useReach';
import { useT } from '../shared/useT';

interface MemberButtonsProps {
  end: 'user' | 'programme';
  onChange: (id: string) => void;
}

/** Change the role, end the membership; nobody but an administrator does either to himself. */
export const MemberButtons = ({ end, onChange }: MemberButtonsProps) => {
  const t = useT();
  const may = useReach();
  const { identity } = useGetIdentity();
  const row = useRecordContext<Membership>();
  const own = row?.user.id === identity?.id && identity?.role !== 'ADMIN';
  if (!row || own || !may('membership.write', { programmeId: row.programme.id, own })) return null;
  const { name } = row[end];
  const change = t('account.member.change', { name });
  return (
    <Box sx={{ whiteSpace: 'nowrap' }}>
      <Tooltip title={change}>
        <IconButton size="small" aria-label={change} onClick={() => onChange(row.id)}>
          <Edit fontSize="small" />
        </IconButton>
      </Tooltip>
      <EndButton
        resource="memberships"
        record={row}
        label={t('account.member.end', { name })}
        title={t('account.member.endTitle', { name: row.user.name })}
        content={t('account.member.endContent')}
        done={t('account.member.ended', { name })}
      />
    </Box>
  );
};
