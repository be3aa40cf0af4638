import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { detailsOf } from '../data/errors';
import { placeIn, type DocumentPlace } from './readDocument';

/** Something impossible in a document, and its place there. */
export interface DocumentFault extends DocumentPlace {
  message: string;
}

const IN_DOCUMENT = /^model\.(.+)$/;

/** What the API says of the document itself. */
export const documentFaultsOf = (error: unknown, model: unknown): DocumentFault[] =>
  Object.entries(detailsOf(error)?.errors ?? {}).flatMap(([field, message]) => {
    const [, path] = IN_DOCUMENT.exec(field) ?? [];
    return path && typeof message === 'string' ? [{ ...placeIn(model, path), message }] : [];
  });

/** Every fault of a document, each at its place. */
export const DocumentFaults = ({ faults }: { faults: readonly DocumentFault[] }) => (
  <Box component="ul" sx={{ pl: 2.5, mt: 0, mb: 2 }}>
    {faults.map(({ path, names, message }) => (
      <Typography key={path} component="li" variant="body2" sx={{ overflowWrap: 'anywhere', mb: 0.5 }}>
        <code>{path}</code>
        {names.length > 0 && ` (${names.join(', ')})`}: {message}
      </Typography>
    ))}
  </Box>
);
