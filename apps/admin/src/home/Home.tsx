import Typography from '@mui/material/Typography';
import { useGetIdentity, type UserIdentity } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { MOST_COUNTS } from '../data/home';
import { findEntry } from '../data/registry';
import type { Viewer } from '../data/viewer';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { LastActivity } from './LastActivity';
import { TileSections } from './TileSections';
import { grouped, sectionsOf, type Section } from './tiles';
import { UnconfirmedSheets } from './UnconfirmedSheets';
import { WaitingSheets } from './WaitingSheets';

type Identity = UserIdentity & Viewer;

/** The sections without what the reader may not open. */
const usePermitted = (): ((sections: readonly Section[]) => Section[]) => {
  const may = usePermission();
  return (sections) =>
    sections
      .map(({ title, tiles }) => ({
        title,
        tiles: tiles.filter(({ resource }) => {
          const entry = findEntry(resource);
          return entry && may(entry.permissions.read);
        }),
      }))
      .filter(({ tiles }) => tiles.length > 0);
};

const HomeOf = ({ identity }: { identity: Identity }) => {
  const t = useT();
  const may = usePermission();
  const permitted = usePermitted();
  // One moment for the life of the page: otherwise each drawing would ask for other numbers.
  const [now] = useState(() => new Date());
  const roles = [identity.role, ...(identity.memberships ?? []).map(({ role }) => role)];
  const reader = { id: identity.id, partner: roles.includes('PARTNER') };
  const sections = permitted(sectionsOf(roles, { userId: identity.id, now }));
  return (
    <>
      <Title title={t('home.greeting', { name: identity.name })} preferenceKey={false} />
      {roles.length === 1 && identity.role === 'MEMBER' && <Typography>{t('programme.none')}</Typography>}
      {reader.partner && <WaitingSheets reader={reader} />}
      {grouped(sections, MOST_COUNTS).map((group) => (
        <TileSections key={group[0]?.title} sections={group} />
      ))}
      {roles.includes('COORDINATOR') && <UnconfirmedSheets reader={reader} />}
      {may('activity.read') && <LastActivity />}
    </>
  );
};

/** What waits for whoever is signed in, by role. */
export const Home = () => {
  const { identity } = useGetIdentity();
  return identity ? <HomeOf identity={identity as Identity} /> : null;
};
