/** What no answer may tell: a stack, a path of this machine, a statement. */
export const LEAKS =
  /\bat \S+ \(|node_modules|\.js:\d|\/(work|tmp|root|home|usr)\/|\bselect\b.*\bfrom\b|insert into|\$1|SQLSTATE|relation "|column "|syntax error at/i;
