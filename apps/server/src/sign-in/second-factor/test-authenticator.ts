import { Secret, TOTP } from 'otpauth';
import type { TestWorld } from '../../test-world.ts';

/** For tests: the authenticator app of a person. Each code is of a later time step than the last, since none counts twice. */
export function createAuthenticator(world: TestWorld, secret: string) {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  return {
    /** The code that the app shows now. */
    code: async () => totp.generate({ timestamp: (await world.scope()).now() }),
    /** The one that it shows next. */
    nextCode: async () => {
      world.advance(30_000);
      return totp.generate({ timestamp: (await world.scope()).now() });
    },
  };
}
