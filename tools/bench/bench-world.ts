import { startLintel, type Lintel } from '../../tests/world/start-lintel.ts';
import { startTwilioDouble, type TwilioDouble } from '../../tests/doubles/twilio.ts';
import { startPostgres, type OwnPostgres } from '../setup/postgres.mjs';

export const traditional = { id: 'bench-web', secret: 'BenchWebSecret0123456789abcdefgh', redirectUri: 'http://localhost:9/callback' };
/** A public client: its refresh tokens are replaced at every use. */
export const browserApp = { id: 'bench-spa', redirectUri: traditional.redirectUri };
/** Shows a code instead of a browser. */
export const device = { id: 'bench-device' };
export const machine = { id: 'bench-machine', secret: 'BenchMachineSecret0123456789abcd' };
export const organizationId = 'bench-org';
export const administrator = { username: 'admin', password: 'lintel-Admin-2026' };
export const person = { username: 'bench_person', password: 'correct-Horse-battery-9' };
/** Several, because each gets ten messages in ten minutes at most. */
export const phones = ['12025550191', '12025550192', '12025550193', '12025550194', '12025550195', '12025550196'];

export interface BenchWorld {
  readonly lintel: Lintel;
  readonly twilio: TwilioDouble;
  readonly postgres: OwnPostgres;
  stop(): Promise<void>;
}

/** The product, started by its command on a PostgreSQL of its own that can log every statement. */
export async function startBenchWorld(): Promise<BenchWorld> {
  const postgres = await startPostgres();
  if (postgres === undefined) throw new Error('The bench needs PostgreSQL: it is not installed and cannot be installed here.');
  const twilio = await startTwilioDouble();
  return worldOf({ postgres, twilio, lintel: await start(postgres, twilio) });
}

/** The same, with a server that was just started. */
export async function restart({ lintel, postgres, twilio }: BenchWorld): Promise<BenchWorld> {
  await lintel.program.kill();
  const next = await start(postgres, twilio);
  return worldOf({ postgres, twilio, lintel: { ...next, stop: () => next.stop().then(() => lintel.stop()) } });
}

const start = (postgres: OwnPostgres, twilio: TwilioDouble): Promise<Lintel> =>
  startLintel({
    databaseUrl: postgres.url,
    bootstrap: bootstrap(twilio),
    env: { OUTBOUND_ALLOW: '127.0.0.0/8,::1/128', LOG_LEVEL: 'error', METRICS: 'true', SECRET_KEY: Buffer.alloc(32, 9).toString('base64') },
  });

const worldOf = ({ lintel, twilio, postgres }: Omit<BenchWorld, 'stop'>): BenchWorld => ({
  lintel,
  twilio,
  postgres,
  async stop() {
    await lintel.stop();
    await twilio.close();
    await postgres.stop();
  },
});

const bootstrap = (twilio: TwilioDouble) => ({
  administrator,
  tenants: [
    {
      id: 'default',
      applications: [
        {
          id: traditional.id,
          name: 'Bench',
          type: 'Traditional',
          secret: traditional.secret,
          redirectUris: [traditional.redirectUri],
          customClientMetadata: { allowTokenExchange: true },
        },
        { id: browserApp.id, name: 'Browser', type: 'SPA', redirectUris: [browserApp.redirectUri] },
        { id: device.id, name: 'Device', type: 'Native', redirectUris: [], customClientMetadata: { isDeviceFlow: true } },
        { id: machine.id, name: 'Machine', type: 'MachineToMachine', secret: machine.secret, roles: ['Logto Management API access'] },
      ],
      connectors: [{ connectorId: 'twilio-short-message-service', config: twilio.connectorConfig }],
      signInExperience: {
        signUp: { identifiers: ['username'], password: true, verify: false },
        signIn: {
          methods: [
            { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
            { identifier: 'phone', password: true, verificationCode: true, isPasswordPrimary: false },
          ],
        },
      },
      organizations: [{ id: organizationId, name: 'Bench', members: [{ user: person.username }] }],
      users: [person, ...phones.map((primaryPhone) => ({ primaryPhone, username: `bench_${primaryPhone}`, password: person.password }))],
    },
  ],
});
