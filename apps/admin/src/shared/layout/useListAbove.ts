import { useGetResourceLabel } from 'ra-core';
import { useLocation } from 'react-router-dom';
import { findEntry } from '../../data/registry';
import type { MessageKey } from '../../i18n/messages';
import { useT } from '../useT';

interface ListAbove {
  /** The first part of its address. */
  address: string;
  name: string;
  /** Whether what it lists is a resource, and may be closed to the reader. */
  resource: boolean;
}

/** Lists of what is no resource, by the first part of their address. */
const OTHERS: Readonly<Record<string, MessageKey>> = { 'cooperation-forms': 'cooperation.title' };

/** The list that the page of a record, a form or a part of it belongs to; null on the list itself. */
export const useListAbove = (): ListAbove | null => {
  const t = useT();
  const label = useGetResourceLabel();
  const [, address = '', below] = useLocation().pathname.split('/');
  const other = OTHERS[address];
  if (!below) return null;
  if (other) return { address, name: t(other), resource: false };
  return findEntry(address) ? { address, name: label(address, 2), resource: true } : null;
};
