import { expect, it } from 'vitest';
import { toAuditPayload } from './audit-payload.ts';
import { parseUserAgent } from './user-agent.ts';

it.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    { browser: { name: 'Chrome', version: '142.0.0.0', major: '142' }, os: { name: 'Linux' } },
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    { browser: { name: 'Safari', version: '18.1', major: '18' }, os: { name: 'iOS', version: '18.1' }, device: { type: 'mobile' } },
  ],
  [
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36 EdgA/142.0',
    { browser: { name: 'Edge', version: '142.0', major: '142' }, os: { name: 'Android', version: '15' }, device: { type: 'mobile' } },
  ],
  ['python-requests/2.32', {}],
])('%s', (ua, parsed) => expect(parseUserAgent(ua)).toEqual({ ua, ...parsed }));

it('a header without end is kept and looked through no further than browsers write', () => {
  const userAgent = `Version/${'1'.repeat(8_000)}${'x'.repeat(8_000)}`;
  const { userAgent: kept, userAgentParsed } = toAuditPayload({ key: 'SignIn', result: 'Error', userAgent });
  expect([kept?.length, userAgentParsed?.ua]).toEqual([512, kept]);
});
