import { describe, expect, it } from 'vitest';
import { isOriginOf, isRegisteredUri, isRegistrableUri } from './redirect-uris.ts';

const web = { anyLoopbackPort: false };
const native = { anyLoopbackPort: true };

describe('exact redirect addresses', () => {
  it.each(['https://app.example.com/callback', 'io.logto.app://callback', 'http://localhost:3000/callback'])('%s matches itself', (uri) => {
    expect(isRegisteredUri(uri, [uri], web)).toBe(true);
  });

  it.each([
    'https://app.example.com/callback/',
    'https://app.example.com/Callback',
    'https://APP.example.com/callback',
    'https://app.example.com/callback?x=1',
    'https://app.example.com/callback#x',
    'https://app.example.com/a/../callback',
    'https://app.example.com/%2e%2e/callback',
    'https://app.example.com\\callback',
    'https://app.example.com@evil.example/callback',
    'https://app.example.com:443/callback',
    'http://app.example.com/callback',
    'https://app.example.com.evil.example/callback',
    '',
  ])('%s is not https://app.example.com/callback', (uri) => {
    expect(isRegisteredUri(uri, ['https://app.example.com/callback'], web)).toBe(false);
    expect(isRegisteredUri(uri, ['https://app.example.com/callback'], native)).toBe(false);
  });
});

describe('origins', () => {
  it('are those of registered addresses', () => {
    expect(isOriginOf('https://app.example.com', 'https://app.example.com/callback')).toBe(true);
    expect(isOriginOf('https://app.example.com:8443', 'https://app.example.com/callback')).toBe(false);
    expect(isOriginOf('http://app.example.com', 'https://app.example.com/callback')).toBe(false);
    expect(isOriginOf('capacitor://localhost', 'capacitor://localhost')).toBe(true);
  });

  it('follow wildcards inside the host, so that a preview of an application can redeem its code', () => {
    const pattern = 'https://*.preview.example.com/auth/*/callback';
    expect(isOriginOf('https://pr-1.preview.example.com', pattern)).toBe(true);
    for (const origin of [
      'https://a.b.preview.example.com',
      'http://pr-1.preview.example.com',
      'https://evil.example',
      'https://pr-1.preview.example.com:8443',
    ]) {
      expect(isOriginOf(origin, pattern)).toBe(false);
    }
  });

  it('of pages without one are nobody’s', () => {
    expect(isOriginOf('null', 'io.logto.app://callback')).toBe(false);
    expect(isOriginOf('null', 'null')).toBe(false);
  });
});

describe('loopback ports', () => {
  it('are free for native applications only', () => {
    expect(isRegisteredUri('http://127.0.0.1:51234/cb', ['http://127.0.0.1/cb'], native)).toBe(true);
    expect(isRegisteredUri('http://127.0.0.1:51234/cb', ['http://127.0.0.1/cb'], web)).toBe(false);
    expect(isRegisteredUri('http://127.0.0.1:51234/other', ['http://127.0.0.1/cb'], native)).toBe(false);
    expect(isRegisteredUri('http://127.0.0.1.evil.example/cb', ['http://127.0.0.1/cb'], native)).toBe(false);
    expect(isRegisteredUri('http://127.0.0.1:1@evil.example/cb', ['http://127.0.0.1/cb'], native)).toBe(false);
  });
});

describe('wildcards', () => {
  const pattern = 'https://*.preview.example.com/auth/*/callback';

  it('match inside one label and one path segment', () => {
    expect(isRegisteredUri('https://pr-1.preview.example.com/auth/x/callback', [pattern], web)).toBe(true);
  });

  it.each([
    'https://a.b.preview.example.com/auth/x/callback',
    'https://evil.com/.preview.example.com/auth/x/callback',
    'https://x@evil.preview.example.com/auth/x/callback',
    'https://pr-1.preview.example.com/auth/x/y/callback',
    'https://pr-1.preview.example.com/auth/%2e%2e/callback',
    'https://pr-1.preview.example.com/auth/../callback',
    'https://pr-1.preview.example.com/auth/x%2fy/callback',
    'https://pr-1.preview.example.com:8443/auth/x/callback',
    'https://pr-1.preview.example.com/auth/x/callback?next=1',
    'http://pr-1.preview.example.com/auth/x/callback',
    'https://.preview.example.com/auth/x/callback',
  ])('do not match %s', (uri) => {
    expect(isRegisteredUri(uri, [pattern], web)).toBe(false);
  });

  it('stand for one character or more, several side by side too, and take no longer for an address made to be tried in vain', () => {
    const many = `https://a.example.com/${'*a'.repeat(40)}*b`;
    const before = performance.now();
    expect(isRegisteredUri(`https://a.example.com/${'a'.repeat(1_900)}`, [many], web)).toBe(false);
    expect(isRegisteredUri(`https://a.example.com/${'a'.repeat(1_900)}b`, [many], web)).toBe(true);
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(isRegisteredUri('https://ab.c.example.com/', ['https://**.c.example.com/'], web)).toBe(true);
    expect(isRegisteredUri('https://a.c.example.com/', ['https://**.c.example.com/'], web)).toBe(false);
  });

  it('are not registered for whole domains or odd schemes', () => {
    expect(isRegistrableUri('https://*.com/callback')).toBe(false);
    expect(isRegistrableUri('https://*.example.com/callback')).toBe(true);
    expect(isRegistrableUri('https://app.*.com/callback')).toBe(false);
    expect(isRegistrableUri('app.*://callback')).toBe(false);
    expect(isRegistrableUri('javascript:alert(1)')).toBe(false);
    expect(isRegistrableUri('io.logto.app://callback')).toBe(true);
    expect(isRegistrableUri('http://localhost:3000/#x')).toBe(false);
  });
});
