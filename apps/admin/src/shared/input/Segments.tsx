import Box from '@mui/material/Box';
import { useId, type Ref } from 'react';
import { visuallyHidden } from '../visuallyHidden';

/** One of the few, in the reader's words. */
export interface Option<Value> {
  value: Value;
  text: string;
  /** What stands behind the word. */
  detail?: string;
}

interface SegmentsProps<Value> {
  options: readonly Option<Value>[];
  /** Undefined where none of them is. */
  chosen: Value | undefined;
  onChoose: (value: Value) => void;
  onBlur?: () => void;
  firstRef?: Ref<HTMLInputElement>;
  /** For words that are the answer to a question. */
  large?: boolean;
}

const look = {
  position: 'relative',
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: 32,
  px: { xs: 1, sm: 1.25 },
  cursor: 'pointer',
  border: 1,
  borderColor: 'divider',
  ml: '-1px',
  mb: '-1px',
  fontSize: '0.875rem',
  '&:has(input:checked)': {
    bgcolor: 'primary.main',
    color: 'primary.contrastText',
    borderColor: 'primary.main',
    fontWeight: 600,
  },
  '&:has(input:focus-visible)': {
    outline: '2px solid',
    outlineColor: 'text.primary',
    outlineOffset: 2,
    zIndex: 1,
  },
} as const;

const largeLook = {
  ...look,
  flex: '1 1 96px',
  flexDirection: 'column',
  justifyContent: 'center',
  minHeight: 48,
  py: 0.5,
  textAlign: 'center',
} as const;

/** A few to choose one from, all in sight; radio buttons to the keyboard. */
export const Segments = <Value extends number | string | boolean | null>({
  options,
  chosen,
  onChoose,
  onBlur,
  firstRef,
  large = false,
}: SegmentsProps<Value>) => {
  const name = useId();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', pl: '1px' }}>
      {options.map(({ value, text, detail }, index) => (
        <Box component="label" key={String(value)} sx={large ? largeLook : look}>
          <Box
            component="input"
            type="radio"
            ref={index === 0 ? firstRef : undefined}
            name={name}
            checked={chosen === value}
            onChange={() => onChoose(value)}
            onBlur={onBlur}
            sx={visuallyHidden}
          />
          {text}{' '}
          {detail && (
            <Box component="span" sx={{ fontSize: '0.75rem', fontWeight: 400 }}>
              {detail}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
};
