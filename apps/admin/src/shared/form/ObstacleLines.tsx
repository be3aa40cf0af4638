import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useT } from '../useT';

/** Where something is missing. */
interface Place {
  /** Null where the sentence above says it all. */
  text: string | null;
  /** Where it can be stated; null for who may not. */
  to: string | null;
}

/** What stands against a move, or what to mind before it. */
export interface Said {
  rule: string;
  message: string;
  places?: readonly Place[];
}

/** So many places of one kind stand in the dialog at first, or the ways ahead would be out of sight. */
const FIRST = 3;

interface WayProps {
  to: string | null | undefined;
  onLeave: () => void;
  children: ReactNode;
}

const Way = ({ to, onLeave, children }: WayProps) =>
  to ? (
    <Link component={RouterLink} to={to} onClick={onLeave} sx={{ display: 'block', py: 0.25 }}>
      {children}
    </Link>
  ) : (
    children
  );

const Line = ({ said: { message, places = [] }, onLeave }: { said: Said; onLeave: () => void }) => {
  const t = useT();
  const [all, setAll] = useState(false);
  const named = places.filter(({ text }) => text !== null);
  const shown = all ? named : named.slice(0, FIRST);
  const itself = places.find(({ text }) => text === null);
  return (
    <Typography component="li" variant="body2">
      <Way to={itself?.to} onLeave={onLeave}>
        {message}
      </Way>
      {named.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {shown.map(({ text, to }) => (
            <li key={`${text} ${to}`}>
              <Way to={to} onLeave={onLeave}>
                {text}
              </Way>
            </li>
          ))}
        </Box>
      )}
      {shown.length < named.length && (
        <Button onClick={() => setAll(true)}>
          {t('list.others', { smart_count: named.length - shown.length })}
        </Button>
      )}
    </Typography>
  );
};

/** Sentences, each with the places that it speaks of and the way there. */
export const ObstacleLines = ({ of, onLeave }: { of: readonly Said[]; onLeave: () => void }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'text.primary', overflowWrap: 'anywhere' }}>
    {of.map((said) => (
      <Line key={`${said.rule} ${said.message}`} said={said} onLeave={onLeave} />
    ))}
  </Box>
);
