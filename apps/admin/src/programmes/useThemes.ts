import { useInfiniteGetList } from 'ra-core';
import { useEffect } from 'react';
import type { Theme } from '../data/resources/themes';

const PAGE = 200;

/** Every theme of a programme by code, page after page; undefined until all are there. */
export const useThemes = (programmeId: string) => {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteGetList<Theme>(
    'themes',
    {
      filter: { 'programme.id': programmeId },
      sort: { field: 'code', order: 'ASC' },
      pagination: { page: 1, perPage: PAGE },
    },
  );
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !error) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, error, fetchNextPage]);
  const themes = data && !hasNextPage ? data.pages.flatMap((page) => page.data) : undefined;
  return { themes, error, refetch };
};
