import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Theme } from '@mui/material/styles';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useT } from '../useT';

/** Whether what is in the frame is wider than the frame. */
const useIsWider = () => {
  const frame = useRef<HTMLDivElement>(null);
  const [wider, setWider] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setWider(element.scrollWidth > element.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const part of element.children) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return { frame, wider };
};

const BAR = 48;
const headCell = '& .RaDataTable-headerCell';
const firstCell = '& .MuiTableCell-root:first-of-type';

/** The head stays under the bar of the page. */
const fitting = { [headCell]: { top: BAR } };

/** The head stays on top of the frame, the name of the row at its left. */
const scrolling = {
  overflow: 'auto',
  maxHeight: `calc(100vh - ${BAR + 24}px)`,
  [firstCell]: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    bgcolor: 'background.paper',
    boxShadow: (theme: Theme) => `inset -1px 0 0 ${theme.palette.divider}`,
  },
  [`${headCell}:first-of-type`]: { zIndex: 3 },
};

/** Around a table: where there is no room for all columns, the frame scrolls, says so, and takes the arrow keys. */
export const TableFrame = ({ children }: { children: ReactNode }) => {
  const t = useT();
  const { frame, wider } = useIsWider();
  return (
    <>
      {wider && (
        <Typography variant="body2" color="textSecondary" sx={{ px: 1.5, py: 0.75 }}>
          {t('list.wide')}
        </Typography>
      )}
      <Box
        ref={frame}
        {...(wider ? { tabIndex: 0, role: 'region', 'aria-label': t('list.wideTable') } : {})}
        sx={wider ? scrolling : fitting}
      >
        {children}
      </Box>
    </>
  );
};
