/**
 * Whether people read a name as it was written: it holds no control characters, and none that turn the direction of the text around it. A client
 * that names itself could write what the consent page says with them.
 */
export const isShownAsWritten = (name: string): boolean => !/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(name);
