import { tabsClasses } from '@mui/material/Tabs';
import type { ReactNode } from 'react';
import { TabbedShowLayout, TabbedShowLayoutTabs } from 'react-admin';

/** The tabs of a record's page, each with an address of its own; on a phone they are pushed aside, not wrapped. */
export const Tabs = ({ children }: { children: ReactNode }) => (
  <TabbedShowLayout
    tabs={
      <TabbedShowLayoutTabs
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        sx={{ [`& .${tabsClasses.scrollButtons}`]: { display: { md: 'none' } } }}
      />
    }
  >
    {children}
  </TabbedShowLayout>
);

export const { Tab } = TabbedShowLayout;
