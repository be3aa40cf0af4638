import Box from '@mui/material/Box';
import { tabsClasses } from '@mui/material/Tabs';
import { Children, isValidElement, type ReactNode } from 'react';
import { TabbedShowLayout, TabbedShowLayoutTabs } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Unknown } from '../field/Unknown';

/** Whether the address asks for a tab that this reader has not got. */
const useAsksForHidden = (children: ReactNode): boolean => {
  const asked = useParams()['*'] ?? '';
  return !Children.toArray(children).some(
    (tab) => isValidElement<{ path?: string }>(tab) && (tab.props.path ?? '') === asked,
  );
};

/** The tabs of a record's page, each with an address of its own; on a phone they are pushed aside, not wrapped. */
export const Tabs = ({ children }: { children: ReactNode }) => {
  const asksForHidden = useAsksForHidden(children);
  return (
    <>
      <TabbedShowLayout
        tabs={
          <TabbedShowLayoutTabs
            variant="scrollable"
            // Their room is there from the first, else they would cover the tab that was pushed into sight.
            scrollButtons
            allowScrollButtonsMobile
            sx={{ [`& .${tabsClasses.scrollButtons}`]: { display: { md: 'none' } } }}
          />
        }
      >
        {children}
      </TabbedShowLayout>
      {asksForHidden && (
        <Box sx={{ px: 2, pb: 2 }}>
          <Unknown text="value.hidden" />
        </Box>
      )}
    </>
  );
};

export const { Tab } = TabbedShowLayout;
