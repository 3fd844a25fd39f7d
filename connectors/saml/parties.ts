import { createPrivateKey } from 'node:crypto';
import { ConnectorError } from '@lintel/connector-kit';
import { parseSamlMetadata, readCertificate, type SamlParties } from '@lintel/connector-kit/saml';
import type { SamlConfig } from './config.ts';

/** Both ends of a sign-in. Throws ConnectorError `invalid_config` when metadata or certificate cannot be read. */
export async function partiesOf(config: SamlConfig): Promise<SamlParties> {
  const { entityID: entityId, assertionConsumerServiceUrl, idpMetadataXml, x509Certificate, signInEndpoint } = config;
  const provider = await readingConfig('idpMetadataXml', () => parseSamlMetadata(idpMetadataXml, Date.now()));
  const certificate = await readingConfig('x509Certificate', async () => readCertificate(x509Certificate).toString());
  return {
    own: { entityId, assertionConsumerServiceUrl },
    provider: {
      entityId: provider.entityId,
      signInEndpoint: signInEndpoint ?? provider.signInEndpoint,
      signingCertificates: [...new Set([certificate, ...provider.signingCertificates])],
    },
  };
}

/** A private key in plain PEM. Throws ConnectorError `invalid_config` for a wrong passphrase and for what is no key. */
export const readPrivateKey = (field: 'privateKey' | 'encPrivateKey', key: string, passphrase: string | undefined): Promise<string> =>
  readingConfig(field, async () => createPrivateKey({ key, ...(passphrase && { passphrase }) }).export({ type: 'pkcs8', format: 'pem' }));

async function readingConfig<Result>(field: keyof SamlConfig, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConnectorError('invalid_config', { message: `${field}: ${reason}` }, { cause });
  }
}
