import Block from '@mui/icons-material/BlockOutlined';
import Check from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import { useRecordContext, useTranslate } from 'ra-core';
import type { User } from '../data/resources/users';
import { NameLink } from '../shared/field/NameLink';
import { Unknown } from '../shared/field/Unknown';
import { Words } from '../shared/field/Words';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';

interface Labelled {
  source: string;
  label?: string;
}

/** Whether the user may sign in, as icon and words. */
export const ActiveField = (_: Labelled) => {
  const t = useT();
  const user = useRecordContext<User>();
  if (!user) return null;
  return user.active ? (
    <Chip icon={<Check />} color="success" label={t('account.user.active')} />
  ) : (
    <Chip icon={<Block />} label={t('account.user.inactive')} />
  );
};

/** The address for signing in, which administrators alone are shown. */
export const AddressField = (_: Labelled) => {
  const user = useRecordContext<User>();
  if (!user?.email) return <Unknown text="account.user.hiddenEmail" />;
  return (
    <Link href={`mailto:${user.email}`} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
      {user.email}
    </Link>
  );
};

/** Each programme of the user with the role there. */
export const MembershipsField = (_: Labelled) => {
  const translate = useTranslate();
  const user = useRecordContext<User>();
  if (!user?.memberships.length) return <Unknown text="value.none" />;
  return (
    <>
      {user.memberships.map(({ id, role, programme }) => (
        <Box key={id}>
          <NameLink resource="programmes" id={programme.id} name={programme.name} />
          <br />
          <Words>{translate(labelKey('programmeRole', role))}</Words>
        </Box>
      ))}
    </>
  );
};
