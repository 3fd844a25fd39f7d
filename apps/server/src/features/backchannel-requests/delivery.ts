import { z } from 'zod';
import type { Sealer } from '../../foundation/crypto/sealer.ts';

/** Work of a tenant's deliveries: `scope.wake(backchannelDeliveryQueue)` after the change that stored some. */
export const backchannelDeliveryQueue = 'backchannel-delivery';

/** Who is to be asked, and the way to the page on which they answer. A message to nobody is stored like any other, and then sent to nobody. */
const personalMessage = z.object({
  userId: z.string(),
  /** The address that the application named them by; another kind of name leaves the choice open. */
  address: z.enum(['email', 'phone']).optional(),
  link: z.string(),
  languages: z.array(z.string()),
});
export type PersonalMessage = z.infer<typeof personalMessage>;

/** OpenID Connect CIBA §10.2: what the application is told, and the token by which it knows who tells it. */
const ping = z.object({ authReqId: z.string(), notificationToken: z.string() });
export type Ping = z.infer<typeof ping>;

type Opener = Pick<Sealer, 'open'>;

export const sealDelivery = ({ seal }: Pick<Sealer, 'seal'>, data: PersonalMessage | Ping): string => seal(JSON.stringify(data));
export const openMessage = ({ open }: Opener, data: string): PersonalMessage => personalMessage.parse(JSON.parse(open(data)));
export const openPing = ({ open }: Opener, data: string): Ping => ping.parse(JSON.parse(open(data)));
