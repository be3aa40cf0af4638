import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

interface Question {
  id: string;
  text: string;
  /** What was answered. */
  detail?: string;
  go: () => void;
}

/** Questions to which one may go back. */
export const Again = ({ of }: { of: readonly Question[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
    {of.map(({ id, text, detail, go }) => (
      <li key={id}>
        <Button onClick={go} sx={{ textAlign: 'start', overflowWrap: 'anywhere' }}>
          {text}
        </Button>
        {detail && (
          <Typography variant="body2" color="textSecondary" sx={{ px: 1, pb: 0.5 }}>
            {detail}
          </Typography>
        )}
      </li>
    ))}
  </Box>
);
