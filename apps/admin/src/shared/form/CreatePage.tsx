import Paper from '@mui/material/Paper';
import { CreateBase, useCreateContext } from 'ra-core';
import type { ReactNode } from 'react';
import { Title } from 'react-admin';

const CreateContent = ({ children }: { children: ReactNode }) => {
  const { defaultTitle } = useCreateContext();
  return (
    <>
      <Title defaultTitle={defaultTitle ?? ''} preferenceKey={false} />
      <Paper sx={{ maxWidth: 892 }}>{children}</Paper>
    </>
  );
};

/** The page that makes a record and then shows it; its child is a `RecordForm`. */
export const CreatePage = ({ children }: { children: ReactNode }) => (
  <CreateBase redirect="show" mutationMode="pessimistic">
    <CreateContent>{children}</CreateContent>
  </CreateBase>
);
