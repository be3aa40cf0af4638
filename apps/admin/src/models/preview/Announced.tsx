import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import { visuallyHidden } from '../../shared/visuallyHidden';

const REST_MS = 800;

/** Reads a text aloud once it has changed and come to rest, not with every key. */
export const Announced = ({ text }: { text: string }) => {
  const first = useRef(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === first.current) return;
    first.current = '';
    const timer = setTimeout(() => setSaid(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <Box role="status" sx={visuallyHidden}>
      {said}
    </Box>
  );
};
