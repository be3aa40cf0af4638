import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useCanAccess, useResourceContext, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { CreateButton } from 'react-admin';

interface EmptyStateProps {
  /** In place of the sentence of the resource. */
  text?: string;
  /** In place of the create button. */
  action?: ReactNode;
  /** False where the resource has no page of its own for creating. */
  hasCreate?: boolean;
}

/** Says that there is nothing yet, and offers the first step to whoever may take it. */
export const EmptyState = ({ text, action, hasCreate = true }: EmptyStateProps) => {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  const offered = action ?? (hasCreate && canAccess ? <CreateButton variant="contained" /> : null);
  return (
    <Box sx={{ py: 6, px: 2, textAlign: 'center' }}>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {text ?? translate(`resources.${resource}.page.empty`)}
      </Typography>
      {offered}
    </Box>
  );
};
