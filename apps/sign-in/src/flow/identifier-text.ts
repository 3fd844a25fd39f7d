import type { Identifier } from '../api/experience-api.ts';
import { formatPhone } from '../phone/phone-number.ts';

/** An identifier as people read it. Isolated, so that a number keeps its order inside a right-to-left sentence. */
export function identifierText({ type, value }: Identifier): string {
  return `\u2068${type === 'phone' ? formatPhone(value) : value}\u2069`;
}
