/** The server was asked to connect to where it must not. The message is for administrators: it names the setting that would allow it. */
export class OutboundRefused extends Error {
  readonly host: string;

  /** @param address what the host resolved to, when that was the reason. */
  constructor(host: string, address?: string) {
    const where = address === undefined || address === host ? host : `${host} (${address})`;
    super(`${where} is not a public address. To allow it, add its range to the setting OUTBOUND_ALLOW.`);
    this.name = 'OutboundRefused';
    this.host = host;
  }
}
