import type { RaRecord } from 'ra-core';
import type { ReactNode } from 'react';
import type { MessageKey } from '../../i18n/messages';

/** What each of our fields takes; `label` and `sortable` are read by the layout around it. */
export interface OwnFieldProps {
  source: string;
  record?: RaRecord;
  label?: ReactNode;
  sortable?: boolean;
  /** What to say where there is no value; „not known" by default. */
  unknown?: MessageKey;
}
