import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetIdentity, type UserIdentity } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { findEntry } from '../data/registry';
import type { Viewer } from '../data/viewer';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { CountTile } from './CountTile';
import { sectionsOf, type Section } from './tiles';

type Identity = UserIdentity & Viewer;

const Tiles = ({ title, tiles }: Section) => {
  const t = useT();
  const may = usePermission();
  const shown = tiles.filter(({ resource }) => {
    const entry = findEntry(resource);
    return entry && may(entry.permissions.read);
  });
  if (shown.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={`home-${title}`} sx={{ mb: 3 }}>
      <Typography id={`home-${title}`} component="h2" variant="h3" sx={{ mb: 1 }}>
        {t(`home.sections.${title}`)}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 190px), 1fr))',
        }}
      >
        {shown.map((tile) => (
          <CountTile key={tile.label} {...tile} />
        ))}
      </Box>
    </Box>
  );
};

const HomeOf = ({ identity }: { identity: Identity }) => {
  const t = useT();
  // One moment for the life of the page: otherwise each drawing would ask for other numbers.
  const [now] = useState(() => new Date());
  const roles = [identity.role, ...(identity.memberships ?? []).map(({ role }) => role)];
  return (
    <>
      <Title title={t('home.greeting', { name: identity.name })} preferenceKey={false} />
      {roles.length === 1 && identity.role === 'MEMBER' && <Typography>{t('programme.none')}</Typography>}
      {sectionsOf(roles, { userId: identity.id, now }).map((section) => (
        <Tiles key={section.title} {...section} />
      ))}
    </>
  );
};

/** What waits for whoever is signed in, by role. */
export const Home = () => {
  const { identity } = useGetIdentity();
  return identity ? <HomeOf identity={identity as Identity} /> : null;
};
