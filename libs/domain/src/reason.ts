/** A sentence in both languages of the product. */
export interface Text {
  bg: string;
  en: string;
}

/** Why a rule says no: a stable key for programs, a sentence for people. */
export interface Reason {
  rule: string;
  message: Text;
}

/** One reason, written in one line where the rule is. */
export function reason(rule: string, bg: string, en: string): Reason {
  return { rule, message: { bg, en } };
}
