import { refusal } from '../refusals/refusal.ts';

/** Controls, signs without width, halves of characters: nobody types them in an address. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
/** Full stops of other scripts, which some keyboards and copied texts have. */
const dots = /[\u3002\u2024\uFE52]/gu;

/**
 * The one form of the address by which an account is known. Everything that counts tries, looks accounts up, makes them
 * or tells of them uses this form, so that no spelling is another account to one of them and the same to another.
 * @example toAccountName(' Ａn.Trần＠Toasoan．VN ') → 'an.trần@toasoan.vn'
 */
export function toAccountName(typed: string): string {
  return typed.trim().normalize('NFKC').replace(dots, '.').toLowerCase().normalize('NFKC').trim();
}

/** The same for what somebody sent. @throws 400 for signs that no address has */
export function readAccountName(typed: string): string {
  if (hasUnprintable(typed.trim())) {
    throw refusal(
      400,
      'Địa chỉ thư có ký tự không nhìn thấy (ký tự điều khiển, khoảng trắng rộng 0). Hãy gõ lại bằng tay.',
    );
  }
  return toAccountName(typed);
}

/** Whether a text has signs that are not seen. */
export function hasUnprintable(text: string): boolean {
  return unprintable.test(text);
}
