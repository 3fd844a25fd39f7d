import { randomBytes } from 'node:crypto';
import {
  ConnectorError,
  hintFor,
  parseConfig,
  socialUserInfo,
  type CreateConnector,
  type SocialConnector,
  type SocialUserInfo,
} from '@lintel/connector-kit';
import { readSamlResponse, samlRequestUri, type AssertedSubject } from '@lintel/connector-kit/saml';
import { z } from 'zod';
import { requestSignatureAlgorithms, samlConfigGuard, type SamlConfig } from './config.ts';
import { metadata } from './metadata.ts';
import { partiesOf, readPrivateKey } from './parties.ts';

const posted = z.object({ body: z.looseObject({ SAMLResponse: z.string().min(1) }) });
const begun = z.looseObject({ requestId: z.string(), redirectUri: z.string(), state: z.string() });
const subjectInSession = z.looseObject({
  subject: z.object({ nameId: z.string(), attributes: z.record(z.string(), z.array(z.string())) }),
});

/** Any identity provider that speaks SAML 2.0, by its browser profile (saml-profiles-2.0-os §4.1): request by redirect, response by post. */
const createSaml: CreateConnector<SocialConnector> = async ({ getConfig }) => {
  const readConfig = async () => parseConfig(samlConfigGuard, await getConfig(metadata.id));
  return {
    type: 'Social',
    metadata,
    configGuard: samlConfigGuard,
    getAuthorizationUri: async ({ state, redirectUri, jti }, setSession) => {
      const config = await readConfig();
      const requestId = `_${randomBytes(32).toString('base64url')}`;
      await setSession({ state, redirectUri, jti, requestId });
      return samlRequestUri(await partiesOf(config), {
        requestId,
        relayState: jti,
        nameIdFormat: config.nameIDFormat,
        signing: await signingOf(config),
      });
    },
    validateSamlAssertion: async (assertion, getSession, setSession) => {
      const response = posted.safeParse(assertion);
      const session = begun.safeParse(await getSession());
      if (!response.success) throw new ConnectorError('invalid_request_parameters', { message: 'There is no SAMLResponse.' });
      if (!session.success) throw new ConnectorError('general', { hint: hintFor('noSession') });
      const config = await readConfig();
      const { nameId, attributes } = await readSamlResponse(await partiesOf(config), {
        samlResponse: response.data.body.SAMLResponse,
        requestId: session.data.requestId,
        now: Date.now(),
        decryptionKey: await decryptionKeyOf(config),
      });
      await setSession({ ...session.data, subject: { nameId, attributes: Object.fromEntries(attributes) } });
      const back = new URL(session.data.redirectUri);
      back.searchParams.set('state', session.data.state);
      return back.href;
    },
    getUserInfo: async (_data, getSession) => {
      const session = subjectInSession.safeParse(await getSession());
      if (!session.success) throw new ConnectorError('authorization_failed', { hint: hintFor('noSession') });
      const { nameId, attributes } = session.data.subject;
      return personOf(await readConfig(), { nameId, attributes: new Map(Object.entries(attributes)) });
    },
  };
};

export default createSaml;

async function signingOf({ signAuthnRequest, privateKey, privateKeyPass, requestSignatureAlgorithm }: SamlConfig) {
  if (!signAuthnRequest || privateKey === undefined) return undefined;
  const algorithm = requestSignatureAlgorithms[requestSignatureAlgorithm];
  return { privateKey: await readPrivateKey('privateKey', privateKey, privateKeyPass), algorithm };
}

const decryptionKeyOf = async ({ encryptAssertion, encPrivateKey, encPrivateKeyPass }: SamlConfig): Promise<string | undefined> =>
  encryptAssertion && encPrivateKey !== undefined ? readPrivateKey('encPrivateKey', encPrivateKey, encPrivateKeyPass) : undefined;

type Subject = Pick<AssertedSubject, 'nameId' | 'attributes'>;

/** The id is the NameID where no attribute of the mapped name was asserted. */
function personOf({ profileMap }: SamlConfig, { nameId, attributes }: Subject): SocialUserInfo {
  const told = (name: string) => (name === 'nameID' ? nameId : attributes.get(name)?.[0]);
  return socialUserInfo({
    id: told(profileMap.id) ?? (profileMap.id === 'id' ? nameId : undefined),
    email: told(profileMap.email),
    phone: told(profileMap.phone),
    name: told(profileMap.name),
    avatar: told(profileMap.avatar),
    rawData: {
      nameID: nameId,
      ...Object.fromEntries([...attributes].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')])),
    },
  });
}
