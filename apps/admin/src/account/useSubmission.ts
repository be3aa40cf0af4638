import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { detailsOf, type ErrorBody } from '../data/errors';

/** Our own sentence for an error, where the page knows better than the API what it means here. */
export type SentenceOf = (details: ErrorBody) => string | null;

type Act = (values: Readonly<Record<string, string>>) => Promise<unknown>;

const messagesOf = (error: unknown): string[] => {
  const details = detailsOf(error);
  if (details?.reasons.length) return details.reasons;
  const said = Object.entries(details?.errors ?? {}).flatMap(([field, message]) =>
    field === 'root' ? [] : [String(message)],
  );
  return said.length > 0 ? said : [error instanceof Error ? error.message : 'errors.INTERNAL'];
};

/** Runs the action of a form once at a time and says in words what went wrong. */
export const useSubmission = (act: Act, sentenceOf?: SentenceOf) => {
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const [sentences, setSentences] = useState<readonly string[]>([]);
  const explain = (error: unknown): string[] => {
    const details = detailsOf(error);
    const own = details && sentenceOf ? sentenceOf(details) : null;
    return own ? [own] : messagesOf(error).map((message) => translate(message));
  };
  const run = async (values: Readonly<Record<string, string>>): Promise<void> => {
    setBusy(true);
    setSentences([]);
    try {
      await act(values);
    } catch (error) {
      setSentences(explain(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, sentences, run };
};
