import { ConnectorError, readConnectorError } from '@lintel/connector-kit';
import { hintFor, type HintKey } from './texts.ts';

interface Server {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
}

/**
 * What nodemailer threw, as an error that says what to do. `data` holds the server's own answer: `response` and `responseCode` (RFC 5321 §4.2).
 */
export function mailFailure(thrown: unknown, server: Server): ConnectorError {
  const known = readConnectorError(thrown);
  if (known) return new ConnectorError(known.code, known.data, { cause: thrown });
  if (!(thrown instanceof Error)) return new ConnectorError('general', { message: String(thrown) });
  if (thrown.name === 'OutboundRefused') return new ConnectorError('invalid_config', { hint: thrown.message }, { cause: thrown });
  const details: Error & { code?: unknown; response?: unknown; responseCode?: unknown } = thrown;
  const failure = { code: String(details.code), responseCode: Number(details.responseCode), message: thrown.message };
  const data = {
    message: thrown.message,
    ...(typeof details.response === 'string' && { response: details.response }),
    ...(typeof details.responseCode === 'number' && { responseCode: details.responseCode }),
    hint: hintFor(reasonOf(failure, server.secure), { host: server.host, server: `${server.host}:${server.port}` }),
  };
  return new ConnectorError('general', data, { cause: thrown });
}

interface Failure {
  readonly code: string;
  readonly responseCode: number;
  readonly message: string;
}

/** What went wrong, by nodemailer's codes and the words of the system below it. */
function reasonOf({ code, responseCode, message }: Failure, secure: boolean): HintKey {
  if (code === 'EAUTH') return 'signIn';
  if (code === 'ETLS' || /wrong version number|certificate|self.signed|ssl|tls/i.test(message)) return secure ? 'tlsFromStart' : 'startTls';
  if (/ECONNREFUSED/.test(message)) return 'refused';
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(message)) return 'noHost';
  if (code === 'ETIMEDOUT' || code === 'ESOCKET' || code === 'ECONNECTION') return 'noAnswer';
  if (code === 'EENVELOPE' && responseCode >= 500) return 'envelope';
  return responseCode >= 400 && responseCode < 500 ? 'busy' : 'other';
}
