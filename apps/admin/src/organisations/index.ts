import OrganisationIcon from '@mui/icons-material/ApartmentOutlined';
import { lazy } from 'react';
import type { ResourcePages } from '../pageTypes';

export const organisationPages: ResourcePages = {
  name: 'organisations',
  list: lazy(async () => ({ default: (await import('./OrganisationList')).OrganisationList })),
  show: lazy(async () => ({ default: (await import('./OrganisationShow')).OrganisationShow })),
  edit: lazy(async () => ({ default: (await import('./OrganisationEdit')).OrganisationEdit })),
  create: lazy(async () => ({ default: (await import('./OrganisationCreate')).OrganisationCreate })),
  representation: ({ name }) => name,
  menu: { section: 'partners', icon: OrganisationIcon },
};
