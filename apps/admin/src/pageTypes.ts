import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { Permission } from '@tlaka/domain';
import type { I18nProvider, RaRecord } from 'ra-core';
import type { ComponentType } from 'react';
import type { ResourceName } from './data/registry';
import type { MessageKey } from './i18n/messages';

export const MENU_SECTIONS = ['work', 'partners', 'collaboration', 'admin'] as const;
export type MenuSection = (typeof MENU_SECTIONS)[number];

type Icon = ComponentType<SvgIconProps>;

/** The pages of a resource, each lazy, as its folder's index.ts exports them. */
export interface ResourcePages {
  name: ResourceName;
  list?: ComponentType;
  show?: ComponentType;
  edit?: ComponentType;
  create?: ComponentType;
  /** How a record is called in headings and links. */
  representation: (record: RaRecord, translate: I18nProvider['translate']) => string;
  /** Where the list stands in the menu; absent for what is reached from other records. */
  menu?: {
    section: MenuSection;
    icon: Icon;
    /** More than reading: for lists that are no daily work of whoever may read them. */
    permission?: Permission;
  };
}

/** A page that is no resource: the import, the board of the pipeline. */
export interface RoutePage {
  path: string;
  component: ComponentType;
  /** Hidden from whoever lacks it. */
  permission: Permission;
  menu?: { section: MenuSection; icon: Icon; label: MessageKey };
}
