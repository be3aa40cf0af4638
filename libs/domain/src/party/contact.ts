const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
const HOST = `(?:${LABEL}\\.)+(?!\\p{N}+(?:[/:?#]|$))${LABEL}`;
const WEB_ADDRESS = new RegExp(`^(https?)://(${HOST})(:\\d{1,5})?([/?#][^\\s<>"\\\\^\`{|}]*)?$`, 'iu');
const EMAIL = new RegExp(`^[^\\s@"(),:;<>[\\]\\\\.]+(?:\\.[^\\s@"(),:;<>[\\]\\\\.]+)*@${HOST}$`, 'u');

/**
 * A web address as it is kept: scheme and host in small letters, https:// put before what has no scheme, a lone final
 * slash dropped, at most 2,000 characters. Null for what is no http(s) address of a named host.
 */
export function webAddress(text: string): string | null {
  const typed = text.trim();
  if (typed.length > 2000) return null;
  const found = WEB_ADDRESS.exec(/^[a-z][a-z0-9+.-]*:\/\//iu.test(typed) ? typed : `https://${typed}`);
  if (!found) return null;
  const [, scheme = '', host = '', port = '', path = ''] = found;
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${port}${path === '/' ? '' : path}`;
}

/** Whether `text` has the shape of one e-mail address, at most 254 characters and 64 before the @ (RFC 5321, 4.5.3.1). */
export function isEmail(text: string): boolean {
  return text.length <= 254 && text.indexOf('@') <= 64 && EMAIL.test(text);
}

/** An e-mail address as it is compared: no white space around it, small letters. */
export function normaliseEmail(text: string): string {
  return text.trim().toLowerCase();
}

/** Whether `text` reads as a phone number: digits with the usual signs, 3 to 20 digits, an extension at the end if any. */
export function isPhone(text: string): boolean {
  return telLink(text) !== null;
}

/**
 * The link that calls a phone number typed in any way, by RFC 3966 (`tel:+359291234567;ext=12`): „(0)" after a country
 * code is dropped, 00 at the start becomes +. Null for what is no phone number.
 */
export function telLink(phone: string): string | null {
  const found =
    /^([+\d][\d\s()/.\-\u2010-\u2015]*|\([\d\s()/.-]+)(?:(?:,|;|вътр\.?|ext\.?|x)\s*(\d{1,6}))?$/iu.exec(
      phone.trim(),
    );
  if (!found) return null;
  const [, number = '', extension] = found;
  const international = number.trim().replace(/^00(?=[1-9])/, '+');
  const plain = international.startsWith('+') ? international.replace(/\(0\)/, '') : international;
  const digits = plain.replace(/\D/g, '');
  if (digits.length < 3 || digits.length > 20) return null;
  return `tel:${plain.startsWith('+') ? '+' : ''}${digits}${extension ? `;ext=${extension}` : ''}`;
}
