import type { StringSchema } from '../../generated/permit-type.ts';
import { isDate } from './date.ts';
import { isEmail } from './email.ts';
import { isNib } from './nib.ts';
import { isNik } from './nik.ts';
import { isNip } from './nip.ts';
import { isNpwp } from './npwp.ts';
import { isPhone } from './phone.ts';
import { isPostalCode } from './postal-code.ts';
import { isTime } from './time.ts';

export type Format = NonNullable<StringSchema['format']>;

/** Whether a text is of a format; each is linear in the length of the text. */
export const formats: Readonly<Record<Format, (text: string) => boolean>> = {
  date: isDate,
  email: isEmail,
  nik: isNik,
  npwp: isNpwp,
  nib: isNib,
  nip: isNip,
  phone: isPhone,
  'postal-code': isPostalCode,
  time: isTime,
};
