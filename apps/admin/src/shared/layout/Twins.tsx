import Picture from '@mui/icons-material/InsertChartOutlined';
import TableIcon from '@mui/icons-material/TableRowsOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useT } from '../useT';
import { useOnPaper } from './onPaper';

const VIEW = 'view';
const TABLE = 'table';

/** A picture and the table that says the same; which of the two is in sight is kept in the address. On paper the picture stands. */
export const Twins = ({ picture, table }: { picture: ReactNode; table: ReactNode }) => {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const onPaper = useOnPaper();
  const asTable = search.get(VIEW) === TABLE;
  const turn = () =>
    setSearch(
      (before) => {
        if (asTable) before.delete(VIEW);
        else before.set(VIEW, TABLE);
        return before;
      },
      { replace: true },
    );
  if (onPaper) return picture;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Button startIcon={asTable ? <Picture /> : <TableIcon />} onClick={turn} sx={{ mb: 1 }}>
        {t(asTable ? 'list.asPicture' : 'list.asTable')}
      </Button>
      {asTable ? table : picture}
    </Box>
  );
};
