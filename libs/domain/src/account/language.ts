/** The two equal languages of the product, as ISO 639-1 codes. */
export const LANGUAGES = ['bg', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
