import Check from '@mui/icons-material/CheckCircleOutlined';
import Mind from '@mui/icons-material/InfoOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { StateChip } from '../field/chips';
import type { TonedVocabulary } from '../field/tones';
import { useT } from '../useT';

interface Said {
  rule: string;
  message: string;
}

/** A move that lies ahead, as the API tells it. */
export interface Ahead {
  to: string;
  obstacles: readonly Said[];
  /** What to mind before, though it holds nothing up. */
  warnings?: readonly Said[];
  needsNote?: boolean;
  overridable?: boolean;
}

const Lines = ({ of }: { of: readonly Said[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'text.primary' }}>
    {of.map(({ rule, message }) => (
      <Typography key={`${rule} ${message}`} component="li" variant="body2">
        {message}
      </Typography>
    ))}
  </Box>
);

const Warned = ({ of }: { of: readonly Said[] }) => {
  const t = useT();
  if (of.length === 0) return null;
  return (
    <Stack direction="row" spacing={0.5} sx={{ color: 'text.secondary' }}>
      <Mind fontSize="small" />
      <Box>
        <Typography variant="body2">{t('precondition.mind')}</Typography>
        <Lines of={of} />
      </Box>
    </Stack>
  );
};

const Missing = ({ obstacles }: Pick<Ahead, 'obstacles'>) => {
  const t = useT();
  if (obstacles.length === 0)
    return (
      <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center', color: 'success.main' }}>
        <Check fontSize="small" />
        <Typography variant="body2">{t('move.ready')}</Typography>
      </Stack>
    );
  return (
    <Stack direction="row" spacing={0.5} sx={{ color: 'warning.main' }}>
      <Warning fontSize="small" />
      <Box>
        <Typography variant="body2">{t('move.missing')}</Typography>
        <Lines of={obstacles} />
      </Box>
    </Stack>
  );
};

/** One of the ways ahead, with what is missing for it in words. */
export const MoveChoice = ({ ahead, vocabulary }: { ahead: Ahead; vocabulary: TonedVocabulary }) => (
  <FormControlLabel
    value={ahead.to}
    control={<Radio size="small" />}
    sx={{ alignItems: 'flex-start', my: 0.5, mr: 0 }}
    label={
      <Stack spacing={0.5} sx={{ pt: 0.75, alignItems: 'flex-start' }}>
        <StateChip vocabulary={vocabulary} term={ahead.to} />
        <Missing obstacles={ahead.obstacles} />
        <Warned of={ahead.warnings ?? []} />
      </Stack>
    }
  />
);
