import { useDataProvider } from 'ra-core';
import type { TlakaProvider } from './dataProvider';

/** The data provider with its verbs: `const { moveProject } = useTlaka()`. */
export const useTlaka = (): TlakaProvider => useDataProvider<TlakaProvider>();
