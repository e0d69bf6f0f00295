/**
 * What of an identity number is shown without a purpose: only the province and city. The birth date stands beside it
 * in clear, so the digits of the banner or of the end would let the whole number be computed.
 */
export const maskIdNumber = (idNumber: string): string => idNumber.slice(0, 4).padEnd(idNumber.length, '*');

/** First three and last two digits of a phone number. */
export const maskPhone = (phone: string): string =>
  `${phone.slice(0, 3)}${'*'.repeat(Math.max(phone.length - 5, 0))}${phone.slice(-2)}`;

/** Last four digits of a bank account. */
export const maskAccount = (account: string): string => account.slice(-4).padStart(account.length, '*');
