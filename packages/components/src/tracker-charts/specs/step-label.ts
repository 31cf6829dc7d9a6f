/** "3 Melakukan verifikasi syarat". */
export function stepLabel({
  number,
  name,
}: {
  readonly number: string;
  readonly name: string;
}): string {
  return number === '' ? name : `${number} ${name}`;
}
