import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** For tests: an authenticator with one passkey, as a browser would hand its answers on. It signs whatever it is asked. */
export function createPasskey(origin: string) {
  const rpIdHash = sha256(new URL(origin).hostname);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(16);
  const id = credentialId.toString('base64url');
  let counter = 0;
  const head = (flags: number) => {
    counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([rpIdHash, Buffer.from([flags]), count]);
  };
  const clientData = (type: 'webauthn.create' | 'webauthn.get', challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const common = { type: 'WebAuthn', id, rawId: id, clientExtensionResults: {} };
  return {
    id,
    register: (challenge: string) => {
      const data = Buffer.concat([head(0x45), Buffer.alloc(16), Buffer.from([0, credentialId.length]), credentialId, coseKey(publicKey)]);
      return {
        ...common,
        response: {
          clientDataJSON: clientData('webauthn.create', challenge).toString('base64url'),
          attestationObject: attestation(data).toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    /** @param flags 0x05: the person is there and verified */
    authenticate: (challenge: string, flags = 0x05) => {
      const data = head(flags);
      const client = clientData('webauthn.get', challenge);
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey);
      return {
        ...common,
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      };
    },
  };
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();

/** RFC 9053 §7.1.1, in CBOR: EC2, ES256, P-256. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const parts = [
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ];
  return Buffer.concat(parts);
}

/** WebAuthn L3 §6.5.4 with the format `none`, in CBOR. */
const attestation = (data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('a3', 'hex'),
    textItem('fmt'),
    textItem('none'),
    textItem('attStmt'),
    Buffer.from('a0', 'hex'),
    textItem('authData'),
    Buffer.from([0x58, data.length]),
    data,
  ]);
const textItem = (text: string): Buffer => Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);
