import { ConnectorError, readConnectorError } from '@lintel/connector-kit';

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
  const data = {
    message: thrown.message,
    ...(typeof details.response === 'string' && { response: details.response }),
    ...(typeof details.responseCode === 'number' && { responseCode: details.responseCode }),
    hint: hintFor({ code: String(details.code), responseCode: Number(details.responseCode), message: thrown.message }, server),
  };
  return new ConnectorError('general', data, { cause: thrown });
}

interface Failure {
  readonly code: string;
  readonly responseCode: number;
  readonly message: string;
}

function hintFor({ code, responseCode, message }: Failure, { host, port, secure }: Server): string {
  if (code === 'EAUTH') {
    return 'The mail server did not accept user and password. Some providers want an app password instead of the account’s own.';
  }
  if (code === 'ETLS' || /wrong version number|certificate|self.signed|ssl|tls/i.test(message)) {
    return secure
      ? `${host}:${port} does not speak TLS from the start, or its certificate is not trusted. For port 587 turn “TLS from the start” off.`
      : `${host}:${port} did not change to TLS, or its certificate is not trusted. For port 465 turn “TLS from the start” on.`;
  }
  if (/ECONNREFUSED/.test(message))
    return `${host} refuses connections on port ${port}. Check the port, and whether a firewall is in between.`;
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(message)) return `There is no host named ${host}. Check how it is written.`;
  if (code === 'ETIMEDOUT' || code === 'ESOCKET' || code === 'ECONNECTION') {
    return `${host}:${port} did not answer in time. Check host and port; many networks block port 25.`;
  }
  if (code === 'EENVELOPE' && responseCode >= 500) {
    return 'The mail server refused the sender or the recipient. Check that the From address may be used with this account.';
  }
  if (responseCode >= 400 && responseCode < 500) return 'The mail server cannot take the message right now. Try again in a few minutes.';
  return 'The mail server refused the message. Its answer says why.';
}
