import Paper from '@mui/material/Paper';
import { CreateBase, useCreateContext, type TransformData } from 'ra-core';
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

interface CreatePageProps {
  children: ReactNode;
  /** From what the form holds to what is sent, where the two differ in shape. */
  transform?: TransformData;
}

/** The page that makes a record and then shows it; its child is a `RecordForm`. */
export const CreatePage = ({ children, transform }: CreatePageProps) => (
  <CreateBase redirect="show" mutationMode="pessimistic" {...(transform ? { transform } : {})}>
    <CreateContent>{children}</CreateContent>
  </CreateBase>
);
