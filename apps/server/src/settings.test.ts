import { describe, expect, it } from 'vitest';
import { misspeltSettings, readSettings, SettingsError, settingsReference, settingsSchema } from './settings.ts';

const failure = (environment: Record<string, string>): string => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return '';
};

describe('settings', () => {
  it('have working defaults', () => {
    expect(readSettings({})).toMatchObject({
      PORT: 3001,
      ADMIN_PORT: 3002,
      DATA_DIR: '.lintel',
      HOST: '127.0.0.1',
      TRUST_PROXY_HEADER: false,
      TRUSTED_PROXIES: 1,
    });
  });

  it('take an empty value as not set', () => {
    expect(readSettings({ PORT: '', DB_URL: '' })).toMatchObject({ PORT: 3001 });
  });

  it('believe certificates in a header only behind a trusted proxy', () => {
    expect(failure({ CLIENT_CERTIFICATE_HEADER: 'client-cert' })).toMatch(/^CLIENT_CERTIFICATE_HEADER.*TRUST_PROXY_HEADER=1/);
    expect(failure({ CLIENT_CERTIFICATE_VERIFIED_HEADER: 'x-verified', TRUST_PROXY_HEADER: '1' })).toMatch(
      /^CLIENT_CERTIFICATE_VERIFIED_HEADER/,
    );
    expect(failure({ CLIENT_CERTIFICATE_SUBDOMAIN: 'mtls', TRUST_PROXY_HEADER: '1' })).toMatch(/^CLIENT_CERTIFICATE_SUBDOMAIN/);
    expect(failure({ CLIENT_CERTIFICATE_HEADER: 'client cert', TRUST_PROXY_HEADER: '1' })).toMatch(/must be the name of a header/);
    expect(readSettings({ CLIENT_CERTIFICATE_HEADER: 'client-cert', TRUST_PROXY_HEADER: '1' })).toMatchObject({
      CLIENT_CERTIFICATE_HEADER: 'client-cert',
    });
  });

  it('drop the slash at the end of an address', () => {
    expect(readSettings({ ENDPOINT: 'https://id.example.com/' }).ENDPOINT).toBe('https://id.example.com');
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['ENDPOINT', 'id.example.com'],
    ['ENDPOINT', 'ftp://id.example.com'],
    ['ENDPOINT', 'https://id.example.com/?x=1'],
    ['ENDPOINT', 'https://example.com/id'],
    ['ADMIN_ENDPOINT', 'https://example.com/console'],
    ['DB_URL', 'mysql://localhost/db'],
    ['TRUST_PROXY_HEADER', 'maybe'],
    ['TRUSTED_PROXIES', '0'],
    ['TRUSTED_PROXIES', '10.0.0.0/40'],
    ['SECRET_KEY', 'c2hvcnQ='],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(failure({ [name]: value })).toMatch(new RegExp(`^${name}`));
  });

  it('name every wrong value at once, one line each', () => {
    expect(failure({ PORT: 'x', LOG_LEVEL: 'y' }).split('\n')).toHaveLength(2);
  });

  it('do not print secrets or database addresses back', () => {
    expect(failure({ SECRET_KEY: 'hunter2', DB_URL: 'mysql://u:hunter2@h/d' })).not.toContain('hunter2');
  });
});

describe('misspelt settings', () => {
  it.each([
    ['ENDPIONT', 'ENDPOINT'],
    ['DBURL', 'DB_URL'],
    ['BOOTSTRAP_FIEL', 'BOOTSTRAP_FILE'],
    ['TRUST_PROXY_HEADERS', 'TRUST_PROXY_HEADER'],
  ])('%s: did you mean %s?', (given, meant) => {
    expect(misspeltSettings({ [given]: 'x' })).toEqual([{ given, meant }]);
  });

  it('leave other programs’ names alone', () => {
    expect(misspeltSettings({ PATH: '/bin', HOME: '/root', DATABASE_URL: 'x', PORTS: '1' })).toEqual([]);
  });
});

it('the reference has a row with a sentence for every setting', () => {
  const page = settingsReference();
  for (const name of Object.keys(settingsSchema.shape)) expect(page).toMatch(new RegExp(`\\| \`${name}\` \\| .* \\| \\w.+ \\|`));
});
