import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

/** A package of the reference's shelf, from npm, with its own copy of the kit and a zod 3 guard. */
const published = join(import.meta.dirname, '../../../../../node_modules/@logto/connector-http-sms');

const folder = mkdtempSync(join(tmpdir(), 'connectors-'));
const received: { authorization: string | undefined; body: unknown }[] = [];
let answerStatus = 200;
const receiver = createServer((request, response) => {
  let text = '';
  request.on('data', (chunk: Buffer) => (text += chunk.toString()));
  request.on('end', () => {
    received.push({ authorization: request.headers.authorization, body: JSON.parse(text) });
    response.writeHead(answerStatus).end('the receiver says so');
  });
});
let world: TestWorld;
let endpoint: string;
beforeAll(async () => {
  symlinkSync(published, join(folder, 'http-sms'));
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/sms`;
  world = await createTestWorld({ CONNECTORS_DIR: folder });
});
afterAll(async () => {
  await world.close();
  receiver.close();
  rmSync(folder, { recursive: true });
});

describe('a published connector package', () => {
  it('is listed with its own form and instructions', async () => {
    const { body } = await world.api('/api/connector-factories/http-sms');
    expect(body).toMatchObject({
      id: 'http-sms',
      type: 'Sms',
      name: { en: 'HTTP SMS' },
      logo: expect.stringMatching(/^data:image/) as string,
    });
    expect(body.formItems.map(({ key }: { key: string }) => key)).toEqual(['endpoint', 'authorization']);
  });

  it('has its configuration checked by its own guard', async () => {
    const answer = await world.api('/api/connectors', {
      method: 'POST',
      body: { connectorId: 'http-sms', config: { authorization: 'x' } },
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'connector.invalid_config', data: { issues: [{ path: ['endpoint'] }] } } });
  });

  it('sends', async () => {
    const config = { endpoint, authorization: 'Bearer receiver-secret' };
    await world.api('/api/connectors', { method: 'POST', body: { connectorId: 'http-sms', config } });
    const scope = await world.scope();
    const message = {
      recipient: { type: 'phone', value: '66812345678' },
      templateType: 'SignIn',
      payload: { code: '123456' },
      languages: ['th'],
    } as const;
    await scope.messenger.send(scope, { ...message, context: { applicationId: 'demo-app' }, ip: '203.0.113.9' });
    expect(received).toEqual([
      {
        authorization: 'Bearer receiver-secret',
        body: {
          to: '66812345678',
          type: 'SignIn',
          payload: { code: '123456', locale: 'th', application: expect.objectContaining({ id: 'demo-app' }) as object },
          ip: '203.0.113.9',
        },
      },
    ]);
  });

  it('fails with an error that names what the other side said, without the secret', async () => {
    answerStatus = 503;
    const config = { endpoint, authorization: 'Bearer receiver-secret' };
    const answer = await world.api('/api/connectors/http-sms/test', { method: 'POST', body: { phone: '66812345678', config } });
    expect(answer).toMatchObject({ status: 400, body: { code: expect.stringMatching(/^connector\./) as string } });
    expect(JSON.stringify(answer.body)).not.toContain('receiver-secret');
  });
});
