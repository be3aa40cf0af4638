import type { Theme } from '../data/resources/themes';

/** A theme with those directly below it. */
export interface ThemeNode {
  theme: Theme;
  below: ThemeNode[];
}

/** The themes as a tree, in the order given; one whose wider theme is not among them stands at the top. */
export const treeOf = (themes: readonly Theme[]): ThemeNode[] => {
  const nodes = new Map(themes.map((theme) => [theme.id, { theme, below: [] } as ThemeNode]));
  const tops: ThemeNode[] = [];
  for (const node of nodes.values()) {
    const above = node.theme.parent && nodes.get(node.theme.parent.id);
    (above ? above.below : tops).push(node);
  }
  return tops;
};
