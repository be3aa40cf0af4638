import Done from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient, type Query } from '@tanstack/react-query';
import { Form, ResourceContextProvider, useNotify } from 'ra-core';
import { useId, useState, type ReactNode } from 'react';
import { useFormState, type FieldValues } from 'react-hook-form';
import { SaveButton } from 'react-admin';
import { detailsOf } from '../../data/errors';
import type { MessageKey } from '../../i18n/messages';
import { ErrorPanel } from '../feedback/ErrorPanel';
import { useT } from '../useT';
import { ErrorSummary, UNACCEPTED } from './ErrorSummary';
import { LateSave } from './LateSave';
import { Typed, useCarefulClose } from './useCarefulClose';
import { useFirstField } from './useFirstField';
import { useSaveKey } from './useSaveKey';

/** The place of a form among several that are gone through one after the other. */
export interface Walk {
  /** Which one of how many it is, in words. */
  where: string;
  /** Whose word it is that is given here. */
  said: string;
  next: () => void;
  /** Null at the first one. */
  back: (() => void) | null;
}

interface VerbDialogProps {
  title: ReactNode;
  /** Whose field labels the inputs have. */
  resource: string;
  /** What is there by now; the form starts from it and keeps what is typed when it changes. */
  defaultValues?: Readonly<Record<string, unknown>>;
  /** The version that is there by now; `submit` gets the one that the reader has seen. */
  version?: number;
  submit: (values: FieldValues, version: number) => Promise<unknown>;
  onClose: () => void;
  /** What its button does where that is more than to save what was changed. */
  act?: MessageKey | undefined;
  /** What a field is called that is no field of the resource. */
  labelOf?: (name: string) => string | undefined;
  /** Saving goes on to the next form. */
  walk?: Walk | undefined;
  children: ReactNode;
}

const Keys = () => {
  useSaveKey();
  return null;
};

/** A form holds one part of what the verb takes (`giver.cost`), and its fields go without the part's name. */
const PARTS = /^(giver|receiver)\./;

const fieldOf = (path: string): string => path.replace(PARTS, '');

/** Faults of fields and refusals stand in the summary, a late save has its own words. */
const isSaidElsewhere = (error: unknown): boolean => {
  const details = detailsOf(error);
  return details?.code === 'CONFLICT' || Boolean(details?.errors);
};

/** Why the whole was refused, until the form begins anew. */
const Refused = ({ error }: { error: Error }) => {
  const t = useT();
  const { isSubmitted } = useFormState();
  return isSubmitted && !isSaidElsewhere(error) && <ErrorPanel error={error} title={t('move.refused')} />;
};

const isOfPage = ({ queryKey }: Query): boolean => queryKey[0] !== 'auth';

const WalkButtons = ({ walk, leave }: { walk: Walk; leave: (then: () => void) => void }) => {
  const t = useT();
  const { next, back } = walk;
  return (
    <>
      <Button size="medium" onClick={() => leave(next)}>
        {t('interview.skip')}
      </Button>
      {back && (
        <Button size="medium" onClick={() => leave(back)}>
          {t('interview.back')}
        </Button>
      )}
    </>
  );
};

/** A short form over the page whose saving is a verb of its own rather than a record's create or update. */
export const VerbDialog = ({
  title,
  resource,
  defaultValues = {},
  version = 0,
  submit,
  onClose,
  act,
  labelOf,
  walk,
  children,
}: VerbDialogProps) => {
  const t = useT();
  const notify = useNotify();
  const titleId = useId();
  const inputs = useFirstField();
  const closing = useCarefulClose(onClose);
  const client = useQueryClient();
  const [start] = useState({ values: defaultValues, version });
  const [late, setLate] = useState(false);
  const label = walk ? 'interview.saveNext' : act;
  const { mutateAsync, error } = useMutation({
    mutationFn: (values: FieldValues) => submit(values, late ? version : start.version),
  });
  const save = async (values: FieldValues) => {
    try {
      await mutateAsync(values);
    } catch (fault) {
      if (detailsOf(fault)?.code === 'CONFLICT') {
        await client.invalidateQueries({ predicate: isOfPage });
        setLate(true);
      }
      return Object.fromEntries(
        Object.entries(detailsOf(fault)?.errors ?? {}).map(([path, said]) => [fieldOf(path), said]),
      );
    }
    if (walk) walk.next();
    else {
      notify('form.saved', { type: 'info' });
      onClose();
    }
    return {};
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={closing.close} aria-labelledby={titleId}>
      <ResourceContextProvider value={resource}>
        {/* Not the record of the page, with whose every reading the form would begin anew. */}
        <Form {...UNACCEPTED} onSubmit={save} record={start.values}>
          <Keys />
          <Box ref={inputs} sx={{ px: 3, pt: 2, pb: 1 }}>
            {walk && (
              <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
                {walk.where}
              </Typography>
            )}
            <Typography id={titleId} variant="h2" sx={{ mb: 1 }}>
              {title}
            </Typography>
            {walk && (
              <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
                {walk.said}
              </Typography>
            )}
            <Typed onTyped={closing.onTyped} />
            <ErrorSummary {...(labelOf ? { labelOf } : {})} />
            {late && <LateSave base={start.values} theirs={defaultValues} />}
            {error && <Refused error={error} />}
            {children}
          </Box>
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', px: 3, pb: 3, pt: 1 }}>
            <SaveButton alwaysEnable {...(label ? { label, icon: <Done /> } : {})} />
            {walk && <WalkButtons walk={walk} leave={closing.leave} />}
            <Button size="medium" onClick={closing.close}>
              {t(walk ? 'interview.stop' : 'form.cancel')}
            </Button>
          </Stack>
        </Form>
      </ResourceContextProvider>
    </Dialog>
  );
};
