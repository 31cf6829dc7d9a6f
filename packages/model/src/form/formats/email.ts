/**
 * An address that mail can be sent to: the dot-atom form of RFC 5321 with its limits of length,
 * and a domain with a dot. Quoted local parts and addresses of machines are left out on purpose.
 */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const labels = text.slice(at + 1).split('.');
  return (
    text.length <= 254 &&
    local.length <= 64 &&
    local.split('.').every((atom) => /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/.test(atom)) &&
    labels.length >= 2 &&
    labels.every((label) => /^[A-Za-z0-9-]{1,63}$/.test(label) && !/^-|-$/.test(label)) &&
    /^[A-Za-z][A-Za-z0-9-]+$/.test(labels.at(-1) ?? '')
  );
}
