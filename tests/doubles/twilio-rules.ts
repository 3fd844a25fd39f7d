import type { IncomingMessage } from 'node:http';

/** A refusal in Twilio's form: https://www.twilio.com/docs/api/errors */
export interface TwilioProblem {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

export interface Attempt {
  readonly request: IncomingMessage;
  readonly form: Readonly<Record<string, string>>;
  readonly accountSid: string;
  readonly authToken: string;
  readonly messagingServiceSid: string;
  readonly optedOut: ReadonlySet<string>;
  readonly forbidden: ReadonlySet<string>;
}

/** What Twilio would refuse, in its order: who is asking, what for, with which fields. */
export function checkMessage(attempt: Attempt): TwilioProblem | undefined {
  return checkCaller(attempt) ?? checkResource(attempt) ?? checkForm(attempt) ?? checkRecipient(attempt);
}

function checkCaller({ request, accountSid, authToken }: Attempt): TwilioProblem | undefined {
  const expected = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  if (request.headers.authorization === expected) return undefined;
  return { status: 401, code: 20003, message: 'Authenticate' };
}

function checkResource({ request, accountSid }: Attempt): TwilioProblem | undefined {
  const path = new URL(request.url ?? '/', 'http://double').pathname;
  if (path !== `/2010-04-01/Accounts/${accountSid}/Messages.json`) {
    return { status: 404, code: 20404, message: `The requested resource ${path} was not found` };
  }
  if (request.method !== 'POST') return { status: 405, code: 20004, message: 'Method not allowed' };
  return undefined;
}

const longestBody = 1600;

function checkForm({ request, form, messagingServiceSid }: Attempt): TwilioProblem | undefined {
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  const { To: to, Body: body, MessagingServiceSid: service, RiskCheck: riskCheck } = isForm ? form : {};
  if (!to) return { status: 400, code: 21604, message: "A 'To' phone number is required." };
  if (!/^\+[1-9]\d{6,14}$/.test(to)) return { status: 400, code: 21211, message: `Invalid 'To' Phone Number: ${to}` };
  if (!service) return { status: 400, code: 21603, message: "A 'From' phone number is required." };
  if (!/^MG[0-9a-f]{32}$/.test(service)) return { status: 400, code: 21705, message: 'The Messaging Service Sid is invalid' };
  if (service !== messagingServiceSid) return { status: 404, code: 21701, message: 'The Messaging Service resource does not exist' };
  if (!body) return { status: 400, code: 21602, message: 'Message body is required.' };
  if (body.length > longestBody) {
    return { status: 400, code: 21617, message: 'The concatenated message body exceeds the 1600 character limit' };
  }
  if (riskCheck !== undefined && !['enable', 'disable'].includes(riskCheck)) {
    return { status: 400, code: 20001, message: 'RiskCheck must be enable or disable' };
  }
  return undefined;
}

function checkRecipient({ form, optedOut, forbidden }: Attempt): TwilioProblem | undefined {
  const to = form['To'] ?? '';
  if (optedOut.has(to)) return { status: 400, code: 21610, message: 'Attempt to send to unsubscribed recipient' };
  if ([...forbidden].some((prefix) => to.startsWith(prefix))) {
    return {
      status: 400,
      code: 21408,
      message: "Permission to send an SMS has not been enabled for the region indicated by the 'To' number",
    };
  }
  return undefined;
}
