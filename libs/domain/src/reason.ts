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

/** What is wrong at one place of what was handed in; `path` is the place, as whoever handed it in knows it: the JSON path of a
 * document, such as `$.scenarios[0].flows[2].likelihood`, or the field of an input. */
export interface Fault extends Reason {
  readonly path: string;
}

/** One reason, written in one line where the rule is. */
export function reason(rule: string, bg: string, en: string): Reason {
  return { rule, message: { bg, en } };
}
