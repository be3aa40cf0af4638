import { fold } from '@tlaka/domain';

interface Searchable {
  code: string;
  titleBg?: string | null;
  titleEn?: string | null;
}

/** What the quick search looks at in a project: its code, both titles and its numbers in registers, folded. */
export const projectSearchText = (
  { code, titleBg, titleEn }: Searchable,
  identifiers: readonly { value: string }[],
): string =>
  [code, titleBg, titleEn, ...identifiers.map(({ value }) => value)]
    .filter(Boolean)
    .map((text) => fold(text!))
    .join(' | ');
