import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify, useRefresh, type UpdateParams } from 'ra-core';
import { useState, type ReactNode } from 'react';
import type { TlakaRecord } from '../../data/entry';
import { detailsOf } from '../../data/errors';
import { ConflictDialog } from './ConflictDialog';
import { disputed, merged, type Collision } from './conflict';

type Attempt = Partial<UpdateParams<TlakaRecord>>;

interface Choice {
  met: Collision;
  keepTheirs: readonly string[];
}

/**
 * What a form does with an error of its save. A save that came too late is merged where nobody touched the same field,
 * and asked about where somebody did; `dialog` is shown in the form. `onSaved` gets the record after a merge.
 */
export const useConflict = (resource: string, onSaved: (record: TlakaRecord) => void) => {
  const provider = useDataProvider();
  const notify = useNotify();
  const refresh = useRefresh();
  const [collision, setCollision] = useState<Collision | null>(null);

  const say = (error: unknown) =>
    notify(error instanceof Error ? error.message : 'errors.INTERNAL', { type: 'error' });

  const { mutate: save } = useMutation({
    mutationFn: ({ met, keepTheirs }: Choice) =>
      provider.update<TlakaRecord>(resource, {
        id: met.theirs.id,
        data: merged(resource, met, keepTheirs),
        previousData: met.theirs,
      }),
    onSuccess: ({ data }) => {
      setCollision(null);
      onSaved(data);
    },
    // The record may have changed once more: what was typed here then meets the newest.
    onError: (error, { met }) => settle(error, { data: met.mine, previousData: met.base }),
  });

  const meet = async ({ data, previousData }: Attempt): Promise<void> => {
    if (!data || !previousData) return;
    const { data: theirs } = await provider.getOne<TlakaRecord>(resource, { id: previousData.id });
    const met = { mine: data, base: previousData, theirs };
    if (disputed(resource, met).length > 0) setCollision(met);
    else save({ met, keepTheirs: [] });
  };

  const settle = (error: unknown, attempt: Attempt): void => {
    if (detailsOf(error)?.code === 'CONFLICT') void meet(attempt).catch(say);
    else say(error);
  };

  const onError = (error: unknown, attempt: Attempt): void => {
    // The form itself says what is wrong with it.
    if (!detailsOf(error)?.errors) settle(error, attempt);
  };

  const dialog: ReactNode = collision && (
    <ConflictDialog
      resource={resource}
      collision={collision}
      inputs={disputed(resource, collision)}
      onSave={(keepTheirs) => save({ met: collision, keepTheirs })}
      onReload={() => {
        setCollision(null);
        refresh();
      }}
    />
  );
  return { onError, dialog };
};
