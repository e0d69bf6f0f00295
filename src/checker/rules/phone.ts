/** Telephone numbers of households and members. */
import type { Maybe } from '../facts';

/** Mobile: 11 digits from 13 to 19. Landline: area code (0475 in Tongliao) and seven or eight digits. Masked or empty: not judged. */
export function phoneIsWrong(phone: Maybe<string>): boolean {
  if (!phone || phone.includes('*')) return false;
  return !/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(phone);
}
