import { argon2Sync, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createPasswordHasher } from './password.ts';
import type { PasswordAlgorithm } from './tables.ts';

const passwords = createPasswordHasher();

interface Vector {
  source: string;
  algorithm: PasswordAlgorithm;
  password: string;
  digest: string;
}

const vectors: Vector[] = [
  {
    source: 'phc-winner-argon2, test.c',
    algorithm: 'Argon2i',
    password: 'password',
    digest: '$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA',
  },
  {
    source: 'phc-winner-argon2, test.c',
    algorithm: 'Argon2id',
    password: 'password',
    digest: '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc',
  },
  { source: 'OpenSSL', algorithm: 'Argon2d', password: 'password', digest: argon2dByOpenssl('password') },
  { source: 'RFC 1321 tools', algorithm: 'MD5', password: 'password', digest: '5F4DCC3B5AA765D61D8327DEB882CF99' },
  { source: 'sha1sum', algorithm: 'SHA1', password: 'password', digest: '5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8' },
  {
    source: 'sha256sum',
    algorithm: 'SHA256',
    password: 'password',
    digest: '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8',
  },
  {
    source: 'crypt_blowfish, wrapper.c',
    algorithm: 'Bcrypt',
    password: 'U*U',
    digest: '$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW',
  },
  { source: 'PHP', algorithm: 'Bcrypt', password: 'U*U', digest: '$2y$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW' },
  {
    source: 'sha256sum of saltpassword',
    algorithm: 'Legacy',
    password: 'password',
    digest: '["sha256",["salt","@"],"13601bda4ea78e55a07b98866d2be6be0744e3866f13c00c811cab608a28f322"]',
  },
  {
    source: 'RFC 6070',
    algorithm: 'Legacy',
    password: 'password',
    digest: '["pbkdf2",["salt","4096","20","sha1","@"],"4b007901b765489abead49d926f721d065a429c1"]',
  },
  {
    source: 'RFC 6070, salt as bytes',
    algorithm: 'Legacy',
    password: 'password',
    digest: '["pbkdf2Sync",["@","hex:73616c74",4096,20,"sha1"],"4B007901B765489ABEAD49D926F721D065A429C1"]',
  },
  {
    source: 'github.com/firebase/scrypt, README',
    algorithm: 'Legacy',
    password: 'user1password',
    digest: JSON.stringify([
      'firebase-scrypt',
      [
        '@',
        '42xEC+ixf3L2lw==',
        'jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA==',
        'Bw==',
        '8',
        '14',
      ],
      'lSrfV15cpx95/sZS2W9c9Kp6i/LVgQNDNC/qzrCnh1SAyZvqmZqAjTdn3aoItz+VHjoZilo78198JAdRuid5lQ==',
    ]),
  },
];

describe('digests of other systems', () => {
  for (const { source, algorithm, password, digest } of vectors) {
    it(`${algorithm} (${source})`, async () => {
      expect(await passwords.verify(password, digest, algorithm)).toBe(true);
      expect(await passwords.verify(`${password} `, digest, algorithm)).toBe(false);
      expect(passwords.needsRehash(digest, algorithm)).toBe(algorithm !== 'Argon2id');
    });
  }

  for (const algorithm of ['Argon2i', 'Argon2id', 'Argon2d', 'SHA1', 'SHA256', 'MD5', 'Bcrypt'] as const) {
    it(`${algorithm}: a text that is no digest matches nothing`, async () => {
      expect(await passwords.verify('password', 'password', algorithm)).toBe(false);
      expect(await passwords.verify('', '', algorithm)).toBe(false);
    });
  }

  it('Legacy: refuses what it cannot compute', async () => {
    const verify = (digest: unknown) =>
      passwords.verify('password', typeof digest === 'string' ? digest : JSON.stringify(digest), 'Legacy');
    await expect(verify('{')).rejects.toMatchObject({ code: 'password.invalid_legacy_password_format' });
    await expect(verify(['md5', ['salt'], 'aa'])).rejects.toMatchObject({ code: 'password.invalid_legacy_password_format' });
    await expect(verify(['pbkdf2', ['salt', 'many', '20', 'sha1', '@'], 'aa'])).rejects.toMatchObject({
      code: 'password.invalid_legacy_password_format',
    });
    await expect(verify(['rot13', ['@'], 'aa'])).rejects.toMatchObject({ code: 'password.unsupported_legacy_hash_algorithm' });
  });
});

describe('our own digests', () => {
  it('are Argon2id with the OWASP parameters, salted, and need no rehash', async () => {
    const [one, two] = await Promise.all([passwords.hash('correct horse'), passwords.hash('correct horse')]);
    expect(one).toMatchObject({ algorithm: 'Argon2id', digest: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) });
    expect(one.digest).not.toBe(two.digest);
    expect(await passwords.verify('correct horse', one.digest, 'Argon2id')).toBe(true);
    expect(await passwords.verify('wrong horse', one.digest, 'Argon2id')).toBe(false);
    expect(passwords.needsRehash(one.digest, 'Argon2id')).toBe(false);
    expect(passwords.needsRehash('$argon2id$v=19$m=8192,t=2,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA', 'Argon2id')).toBe(true);
  });

  it('hashing eight at once leaves the event loop free', async () => {
    const [loop, whole] = [process.threadCpuUsage(), process.cpuUsage()];
    await Promise.all(Array.from({ length: 8 }, () => passwords.verifyDecoy('x')));
    // Time of the processor, not of the clock: other processes do not count.
    expect(process.threadCpuUsage(loop).user).toBeLessThan(process.cpuUsage(whole).user / 4);
  });
});

function argon2dByOpenssl(password: string): string {
  const nonce = randomBytes(16);
  const tag = argon2Sync('argon2d', { message: password, nonce, parallelism: 1, tagLength: 32, memory: 8192, passes: 3 });
  const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  return `$argon2d$v=19$m=8192,t=3,p=1$${base64(nonce)}$${base64(tag)}`;
}
