import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { useTranslate } from 'ra-core';

/** Holds the place of a page or a list while it loads, so that nothing jumps. */
export const PageSkeleton = ({ rows = 8 }: { rows?: number }) => {
  const translate = useTranslate();
  return (
    <Stack spacing={1} role="status" aria-label={translate('ra.page.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={34} />
      ))}
    </Stack>
  );
};
