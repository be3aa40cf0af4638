import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useGetIdentity, useTranslate, type UserIdentity } from 'ra-core';
import type { ReactNode } from 'react';
import { Title } from 'react-admin';
import type { Viewer } from '../data/viewer';
import { NameLink } from '../shared/field/NameLink';
import { Words } from '../shared/field/Words';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { ProfileForm } from './ProfileForm';
import { Tokens } from './Tokens';

const Block = ({ title, children }: { title: string; children: ReactNode }) => (
  <Paper component="section" sx={{ maxWidth: 892, p: { xs: 2, sm: 3 }, mb: 3 }}>
    <Typography variant="h2" sx={{ mb: 2 }}>
      {title}
    </Typography>
    {children}
  </Paper>
);

const Programmes = ({ memberships }: Pick<Viewer, 'memberships'>) => {
  const t = useT();
  const translate = useTranslate();
  if (memberships.length === 0) return <Typography>{t('programme.none')}</Typography>;
  return memberships.map(({ id, role, programme }) => (
    <div key={id}>
      <NameLink resource="programmes" id={programme.id} name={programme.name} />
      <Words> · {translate(labelKey('programmeRole', role))}</Words>
    </div>
  ));
};

/** What the reader keeps about himself: name and language, programmes, and tokens for programs. */
export const OwnAccountPage = () => {
  const t = useT();
  const may = usePermission();
  const { identity } = useGetIdentity();
  if (!identity) return null;
  const viewer = identity as UserIdentity & Viewer;
  return (
    <>
      <Title title={t('account.page.title')} preferenceKey={false} />
      <Block title={t('account.page.profile')}>
        <ProfileForm viewer={viewer} />
      </Block>
      <Block title={t('account.page.memberships')}>
        <Programmes memberships={viewer.memberships} />
      </Block>
      {may('token.write') && (
        <Block title={t('account.token.title')}>
          <Tokens userId={viewer.id} />
        </Block>
      )}
    </>
  );
};
