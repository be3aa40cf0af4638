import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { required } from 'ra-core';
import { ArrayInput, NumberInput, SimpleFormIterator, TextInput, useSimpleFormIterator } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useT } from '../shared/useT';

/** One thing that a party wants, while it is being typed. */
interface TypedInterest {
  id?: string;
  label?: string | null;
  points?: number | null;
}

/** What a form holds of the interests, as the API takes them. */
export const interestsFrom = (typed: readonly TypedInterest[] | null | undefined) =>
  (typed ?? []).map(({ id, label, points }) => ({
    id: id ?? null,
    label: label ?? '',
    points: points ?? null,
  }));

const WHOLE = 100;

/** Kept as it is typed: the points given so far, of 100, and those that are left. */
const Sum = () => {
  const t = useT();
  const { setValue } = useFormContext();
  const interests: readonly (TypedInterest | undefined)[] = useWatch({ name: 'interests' }) ?? [];
  const sum = interests.reduce((total, interest) => total + (interest?.points ?? 0), 0);
  const share = () => {
    const each = Math.floor(WHOLE / interests.length);
    interests.forEach((_interest, at) =>
      setValue(`interests.${at}.points`, at === 0 ? WHOLE - each * (interests.length - 1) : each, {
        shouldDirty: true,
      }),
    );
  };
  return (
    <>
      <Typography
        role="status"
        variant="body2"
        sx={{ fontWeight: 600, color: sum > WHOLE ? 'error.main' : 'text.primary' }}
      >
        {t('model.sum', { sum })} · {t('interview.left', { left: WHOLE - sum })}
      </Typography>
      {interests.length > 0 && (
        <Button onClick={share} sx={{ mb: 1.5 }}>
          {t('interview.shareEvenly')}
        </Button>
      )}
    </>
  );
};

const AddInterest = () => {
  const t = useT();
  const { add } = useSimpleFormIterator();
  return (
    <Button startIcon={<Add />} onClick={() => add()}>
      {t('interview.addInterest')}
    </Button>
  );
};

const LINES = {
  // react-admin shows them only under the mouse.
  '& .RaSimpleFormIterator-action': { visibility: 'visible' },
  // The labels of a line stand clear of the one above it.
  '& .RaSimpleFormIterator-line': { pt: 1 },
} as const;

/** What a party wants, with its share of the party's 100 points. */
export const InterestsInput = () => (
  <>
    <ArrayInput source="interests">
      <SimpleFormIterator inline disableClear fullWidth addButton={<AddInterest />} sx={LINES}>
        <TextInput source="label" validate={required()} helperText={false} />
        <NumberInput source="points" min={0} max={100} helperText={false} sx={{ maxWidth: 110 }} />
      </SimpleFormIterator>
    </ArrayInput>
    <Sum />
  </>
);
