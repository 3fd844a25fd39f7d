import { templateTypes, type FormItem, type TemplateType } from '@lintel/connector-kit';

const page = (sentence: string) =>
  `<!doctype html><html lang="en"><body style="font-family:system-ui,sans-serif;font-size:16px;line-height:24px;color:#16181d"><p>${sentence}</p><p style="font-size:28px;line-height:36px;letter-spacing:4px"><strong>{{code}}</strong></p><p style="color:#5a616d">It is valid for 10 minutes. If you did not ask for it, you can leave this message alone.</p></body></html>`;

const letters: Partial<Record<TemplateType, { subject: string; content: string }>> = {
  SignIn: { subject: 'Your sign-in code: {{code}}', content: page('Enter this code to sign in:') },
  Register: { subject: 'Your code to create an account: {{code}}', content: page('Enter this code to create your account:') },
  ForgotPassword: { subject: 'Your code to set a new password: {{code}}', content: page('Enter this code to set a new password:') },
  OrganizationInvitation: {
    subject: 'Join {{organization.name}}',
    content:
      '<!doctype html><html lang="en"><body style="font-family:system-ui,sans-serif;font-size:16px;line-height:24px;color:#16181d"><p>You are invited to join {{organization.name}}.</p><p><a href="{{link}}">Accept the invitation</a></p></body></html>',
  },
};
const otherwise = { subject: 'Your verification code: {{code}}', content: page('Enter this code to go on:') };

const defaultTemplates = templateTypes.map((usageType) => ({ usageType, contentType: 'text/html', ...(letters[usageType] ?? otherwise) }));

const rarelyNeeded = 'Rarely needed.';

export const smtpFormItems: readonly FormItem[] = [
  { key: 'host', label: 'Host', type: 'Text', required: true, placeholder: 'smtp.example.com' },
  {
    key: 'port',
    label: 'Port',
    type: 'Number',
    required: true,
    placeholder: '587',
    description: '587 with STARTTLS, 465 with TLS from the start.',
  },
  {
    key: 'secure',
    label: 'TLS from the start',
    type: 'Switch',
    required: false,
    defaultValue: false,
    description: 'Turn it on for port 465. Other ports change to TLS when the server offers it.',
  },
  {
    key: 'auth',
    label: 'Sign-in at the server',
    type: 'Json',
    required: true,
    isConfidential: true,
    defaultValue: { type: 'login', user: '<username>', pass: '<password>' },
    description: 'User and password, or OAuth 2.0. Leave user and pass out for a relay without sign-in.',
  },
  {
    key: 'fromEmail',
    label: 'From',
    type: 'Text',
    required: true,
    placeholder: 'Bookstore <code@example.com>',
    description: 'An address that the server may send from.',
  },
  { key: 'replyTo', label: 'Reply to', type: 'Text', required: false, placeholder: 'help@example.com' },
  {
    key: 'templates',
    label: 'Templates',
    type: 'Json',
    required: true,
    defaultValue: defaultTemplates,
    description: 'Register, SignIn, ForgotPassword and Generic are needed; Generic serves the uses that have none.',
  },
  {
    key: 'requireTLS',
    label: 'Never without TLS',
    type: 'Switch',
    required: false,
    description: 'Refuses to send when the server does not offer STARTTLS.',
  },
  { key: 'ignoreTLS', label: 'Never use STARTTLS', type: 'Switch', required: false, description: rarelyNeeded },
  { key: 'servername', label: 'Name in the TLS certificate', type: 'Text', required: false, description: 'Where it is not the host.' },
  { key: 'tls', label: 'TLS options', type: 'Json', required: false, defaultValue: {}, description: 'Options of Node’s tls.connect.' },
  { key: 'customHeaders', label: 'Further headers', type: 'Json', required: false, defaultValue: {} },
  { key: 'name', label: 'Host name in the greeting', type: 'Text', required: false, description: rarelyNeeded },
  { key: 'localAddress', label: 'Local address', type: 'Text', required: false, description: rarelyNeeded },
  { key: 'connectionTimeout', label: 'Time to connect (ms)', type: 'Number', required: false },
  { key: 'greetingTimeout', label: 'Time for the greeting (ms)', type: 'Number', required: false },
  { key: 'socketTimeout', label: 'Time without a sign of life (ms)', type: 'Number', required: false },
  { key: 'dnsTimeout', label: 'Time to resolve the host (ms)', type: 'Number', required: false },
  {
    key: 'logger',
    label: 'Log the conversation',
    type: 'Switch',
    required: false,
    defaultValue: false,
    description: 'Kept for compatibility: conversations hold codes and are never logged.',
  },
  {
    key: 'debug',
    label: 'Log every byte',
    type: 'Switch',
    required: false,
    defaultValue: false,
    description: 'Kept for compatibility, like the one above.',
  },
  {
    key: 'disableFileAccess',
    label: 'No files in messages',
    type: 'Switch',
    required: false,
    defaultValue: false,
    description: 'Always so, whatever is set here.',
  },
  {
    key: 'disableUrlAccess',
    label: 'No addresses in messages',
    type: 'Switch',
    required: false,
    defaultValue: false,
    description: 'Always so, whatever is set here.',
  },
];
