import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { FormEvent, ReactNode } from 'react';
import { useSubmission, type SentenceOf } from './useSubmission';

interface AccountFormProps {
  /** Gets the values of the inputs by their names. */
  act: (values: Readonly<Record<string, string>>) => Promise<unknown>;
  /** The sentence for an error; null leaves it to the error itself. */
  sentenceOf?: SentenceOf;
  submit: string;
  children: ReactNode;
}

const valuesOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** A plain form with named inputs, so that password managers, autofill and pasting work. */
export const AccountForm = ({ act, sentenceOf, submit, children }: AccountFormProps) => {
  const { busy, sentences, run } = useSubmission(act, sentenceOf);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // The button is not disabled meanwhile: that would throw the focus away.
    if (!busy) void run(valuesOf(event.currentTarget));
  };
  return (
    <form method="post" onSubmit={onSubmit}>
      {sentences.length > 0 && (
        <Alert severity="error" variant="outlined" sx={{ mb: 2 }}>
          {sentences.map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
        </Alert>
      )}
      {children}
      <Button type="submit" variant="contained" size="medium" fullWidth aria-disabled={busy} sx={{ mt: 2 }}>
        {submit}
      </Button>
    </form>
  );
};
