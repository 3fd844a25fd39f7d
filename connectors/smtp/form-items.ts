import { templateTypes, type FormItem } from '@lintel/connector-kit';
import type { Texts } from './texts.ts';

/** The configuration form in one language; what most people need comes first. */
export function formItems({ form, templates }: Texts): FormItem[] {
  const letters = new Map(Object.entries(templates));
  const defaultTemplates = templateTypes.map((usageType) => ({
    usageType,
    contentType: 'text/html',
    ...(letters.get(usageType) ?? templates.otherwise),
  }));
  return [
    { key: 'host', type: 'Text', required: true, placeholder: 'smtp.example.com', ...form.host },
    { key: 'port', type: 'Number', required: true, placeholder: '587', ...form.port },
    { key: 'secure', type: 'Switch', required: false, defaultValue: false, ...form.secure },
    {
      key: 'auth',
      type: 'Json',
      required: true,
      isConfidential: true,
      defaultValue: { type: 'login', user: '<username>', pass: '<password>' },
      ...form.auth,
    },
    { key: 'fromEmail', type: 'Text', required: true, placeholder: 'Bookstore <code@example.com>', ...form.fromEmail },
    { key: 'replyTo', type: 'Text', required: false, placeholder: 'help@example.com', ...form.replyTo },
    { key: 'templates', type: 'Json', required: true, defaultValue: defaultTemplates, ...form.templates },
    { key: 'requireTLS', type: 'Switch', required: false, ...form.requireTLS },
    { key: 'ignoreTLS', type: 'Switch', required: false, ...form.ignoreTLS },
    { key: 'servername', type: 'Text', required: false, ...form.servername },
    { key: 'tls', type: 'Json', required: false, defaultValue: {}, ...form.tls },
    { key: 'customHeaders', type: 'Json', required: false, defaultValue: {}, ...form.customHeaders },
    { key: 'name', type: 'Text', required: false, ...form.name },
    { key: 'localAddress', type: 'Text', required: false, ...form.localAddress },
    { key: 'connectionTimeout', type: 'Number', required: false, ...form.connectionTimeout },
    { key: 'greetingTimeout', type: 'Number', required: false, ...form.greetingTimeout },
    { key: 'socketTimeout', type: 'Number', required: false, ...form.socketTimeout },
    { key: 'dnsTimeout', type: 'Number', required: false, ...form.dnsTimeout },
    { key: 'logger', type: 'Switch', required: false, defaultValue: false, ...form.logger },
    { key: 'debug', type: 'Switch', required: false, defaultValue: false, ...form.debug },
    { key: 'disableFileAccess', type: 'Switch', required: false, defaultValue: false, ...form.disableFileAccess },
    { key: 'disableUrlAccess', type: 'Switch', required: false, defaultValue: false, ...form.disableUrlAccess },
  ];
}
