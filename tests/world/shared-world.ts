import type { TestProject } from 'vitest/node';
import { freePort } from './free-port.ts';
import { startLintel } from './start-lintel.ts';
import { worldBootstrap } from './world-bootstrap.ts';
import { startTwilioDouble } from '../doubles/twilio.ts';

/** What the tests of all clients share: one server, started by its command, and one Twilio double. */
export interface SharedWorld {
  readonly endpoint: string;
  readonly adminEndpoint: string;
  /** Answers the messages to `?to=` that the SMS provider took, newest first. */
  readonly mailboxUrl: string;
  readonly homeUrls: Readonly<Record<ClientName, string>>;
}

export const clientNames = ['flask', 'express', 'browser', 'openid-client', 'companion'] as const;
export type ClientName = (typeof clientNames)[number];

declare module 'vitest' {
  interface ProvidedContext {
    world: SharedWorld;
  }
}

/** Vitest's global set-up of the end-to-end tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const twilio = await startTwilioDouble();
  const homes = await Promise.all(clientNames.map(async (name) => [name, `http://localhost:${await freePort()}/`] as const));
  const homeUrls = Object.fromEntries(homes) as Record<ClientName, string>;
  const lintel = await startLintel({
    bootstrap: worldBootstrap({ twilioConfig: twilio.connectorConfig, homeUrls }),
    databaseServer: process.env['TEST_DB_URL'],
    env: { OUTBOUND_ALLOW: '127.0.0.0/8,::1/128', LOG_LEVEL: 'warn' },
  });
  project.provide('world', {
    endpoint: lintel.endpoint,
    adminEndpoint: lintel.adminEndpoint,
    mailboxUrl: `${twilio.url}/mailbox`,
    homeUrls,
  });
  return async () => {
    await lintel.stop();
    await twilio.close();
  };
}
