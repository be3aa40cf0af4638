import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';

interface Question {
  id: string;
  text: string;
  /** What was answered. */
  detail?: string | null;
  go: () => void;
}

/** Questions to which one may go back. */
export const Again = ({ of }: { of: readonly Question[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflowWrap: 'anywhere' }}>
    {of.map(({ id, text, detail, go }) => (
      <Box component="li" key={id} sx={{ py: 0.25 }}>
        <Link component="button" variant="body2" onClick={go} sx={{ py: 0.5, textAlign: 'start' }}>
          {text}
        </Link>
        {detail && (
          <Typography variant="body2" color="textSecondary">
            {detail}
          </Typography>
        )}
      </Box>
    ))}
  </Box>
);
