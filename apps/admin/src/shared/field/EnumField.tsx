import { useTranslate } from 'ra-core';
import type { VocabularyName } from '../../i18n/messages';
import { labelKey } from '../vocabulary';
import type { OwnFieldProps } from './types';
import { Unknown } from './Unknown';
import { useValue } from './useValue';
import { Words } from './Words';

export interface EnumFieldProps extends OwnFieldProps {
  vocabulary: VocabularyName;
}

/** A term of a vocabulary, in words. */
export const EnumField = ({ vocabulary, unknown, ...props }: EnumFieldProps) => {
  const translate = useTranslate();
  const term = useValue<string>(props);
  if (!term) return <Unknown text={unknown} />;
  return <Words>{translate(labelKey(vocabulary, term))}</Words>;
};
