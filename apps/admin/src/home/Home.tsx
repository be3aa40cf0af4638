import { useGetIdentity } from 'ra-core';
import { Title } from 'react-admin';
import { useT } from '../shared/useT';

export const Home = () => {
  const t = useT();
  const { identity } = useGetIdentity();
  return <Title title={identity ? t('home.greeting', { name: identity.fullName ?? '' }) : t('home.title')} />;
};
