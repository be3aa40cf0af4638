import Link from '@mui/material/Link';
import { useCreatePath } from 'ra-core';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ModelDetail } from '../data/resources/engagementModels';
import { SCENARIO, useScenario } from './useModel';

interface TabLinkProps {
  model: ModelDetail;
  /** The deal where none is named. */
  tab?: 'parties';
  children: ReactNode;
}

/** Within a sentence about what is missing: leads to the tab where it is stated, with the scenario in sight. */
export const TabLink = ({ model, tab, children }: TabLinkProps) => {
  const path = useCreatePath();
  const [scenario] = useScenario(model);
  const page = path({ resource: 'engagementModels', type: 'show', id: model.id });
  return (
    <Link
      component={RouterLink}
      to={{
        pathname: tab ? `${page}/${tab}` : page,
        search: scenario ? `?${SCENARIO}=${scenario.id}` : '',
      }}
      underline="always"
    >
      {children}
    </Link>
  );
};
