import Help from '@mui/icons-material/HelpOutlineOutlined';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'ra-core';
import { useT } from '../useT';
import { labelKey } from '../vocabulary';
import { toneOf, type TonedVocabulary } from './tones';
import type { OwnFieldProps } from './types';
import { Unknown } from './Unknown';
import { useValue } from './useValue';

interface StateChipProps {
  vocabulary: TonedVocabulary;
  term: string;
}

/** A state as icon and word. */
export const StateChip = ({ vocabulary, term }: StateChipProps) => {
  const translate = useTranslate();
  const { color, Icon } = toneOf(vocabulary, term);
  return <Chip icon={<Icon />} color={color} label={translate(labelKey(vocabulary, term))} />;
};

interface StateFieldProps extends OwnFieldProps {
  vocabulary: TonedVocabulary;
}

/** The state at `source` as icon and word. */
export const StateField = ({ vocabulary, unknown, ...props }: StateFieldProps) => {
  const term = useValue<string>(props);
  return term ? <StateChip vocabulary={vocabulary} term={term} /> : <Unknown text={unknown} />;
};

export const StageChip = (props: OwnFieldProps) => <StateField vocabulary="projectStage" {...props} />;

/** Stands where there is no verdict: as plain a state as any other, and none of the verdicts. */
export const NoVerdict = () => {
  const t = useT();
  return <Chip icon={<Help />} label={t('value.notAssessed')} variant="outlined" />;
};

/** A model without a verdict is one that nobody could judge yet. */
export const VerdictChip = (props: OwnFieldProps) => {
  const verdict = useValue<string>(props);
  return verdict || props.unknown ? <StateField vocabulary="verdict" {...props} /> : <NoVerdict />;
};
