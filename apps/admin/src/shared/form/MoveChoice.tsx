import Check from '@mui/icons-material/CheckCircleOutlined';
import Mind from '@mui/icons-material/InfoOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { StateChip } from '../field/chips';
import type { TonedVocabulary } from '../field/tones';
import { useT } from '../useT';
import { ObstacleLines, type Said } from './ObstacleLines';

/** A move that lies ahead, as the API tells it. */
export interface Ahead {
  to: string;
  obstacles: readonly Said[];
  /** What to mind before, though it holds nothing up. */
  warnings?: readonly Said[];
  needsNote?: boolean;
  overridable?: boolean;
}

const Warned = ({ of, onLeave }: { of: readonly Said[]; onLeave: () => void }) => {
  const t = useT();
  if (of.length === 0) return null;
  return (
    <Stack direction="row" spacing={0.5} sx={{ color: 'text.secondary' }}>
      <Mind fontSize="small" />
      <Box>
        <Typography variant="body2">{t('precondition.mind')}</Typography>
        <ObstacleLines of={of} onLeave={onLeave} />
      </Box>
    </Stack>
  );
};

const Missing = ({ of, onLeave }: { of: readonly Said[]; onLeave: () => void }) => {
  const t = useT();
  if (of.length === 0)
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
        <ObstacleLines of={of} onLeave={onLeave} />
      </Box>
    </Stack>
  );
};

interface MoveChoiceProps {
  ahead: Ahead;
  vocabulary: TonedVocabulary;
  /** A way to what is missing was taken. */
  onLeave: () => void;
}

/** One of the ways ahead, with what is missing for it in words. */
export const MoveChoice = ({ ahead, vocabulary, onLeave }: MoveChoiceProps) => {
  const saidId = useId();
  return (
    <Box sx={{ my: 0.5 }}>
      <FormControlLabel
        value={ahead.to}
        control={<Radio size="small" slotProps={{ input: { 'aria-describedby': saidId } }} />}
        sx={{ mr: 0 }}
        label={<StateChip vocabulary={vocabulary} term={ahead.to} />}
      />
      <Stack id={saidId} spacing={0.5} sx={{ pl: 3.5, alignItems: 'flex-start' }}>
        <Missing of={ahead.obstacles} onLeave={onLeave} />
        <Warned of={ahead.warnings ?? []} onLeave={onLeave} />
      </Stack>
    </Box>
  );
};
