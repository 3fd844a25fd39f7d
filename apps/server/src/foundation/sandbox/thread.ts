import { parentPort } from 'node:worker_threads';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant } from 'quickjs-emscripten-core';
import type { FetchAnswer, FetchRequest, FromThread, SandboxResult, ToThread } from './messages.ts';
import { runScript } from './run-script.ts';

// The thread of a sandbox: one script at a time. It knows no secrets, has no environment and asks its parent for every request.

if (!parentPort) throw new Error('This file is the entry of a worker thread.');
const port = parentPort;
/**
 * The limit on a script's memory. QuickJS's own counts nearly nothing in WebAssembly, where allocated blocks have no known size; beyond
 * the maximum of the memory itself there is none to be had.
 */
const pageBytes = 65_536;
interface Memory {
  readonly buffer: ArrayBuffer;
}
// TypeScript knows WebAssembly only among the types of browsers.
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: { Memory: new (pages: { initial: number; maximum: number }) => Memory };
};
const wasmMemory = new WebAssembly.Memory({ initial: (16 * 1_048_576) / pageBytes, maximum: (40 * 1_048_576) / pageBytes });
const engine = await newQuickJSWASMModuleFromVariant(
  newVariant(variant as never, { wasmMemory: wasmMemory as never }), // the package's types are those of its CommonJS form and of browsers
);
const waiting = new Map<number, (answer: FetchAnswer) => void>();
let lastId = 0;

/** Memory of WebAssembly only grows: a thread beyond this is not kept. */
const usualBytes = 20 * 1_048_576;

const post = (message: FromThread): void => port.postMessage(message);

function fetch(request: FetchRequest): Promise<FetchAnswer> {
  lastId += 1;
  const id = lastId;
  post({ type: 'fetch', id, request });
  return new Promise((resolve) => waiting.set(id, resolve));
}

port.on('message', (message: ToThread) => {
  if (message.type === 'fetched') {
    waiting.get(message.id)?.(message.answer);
    waiting.delete(message.id);
    return;
  }
  const { job, limits } = message;
  runScript({ engine, job, limits, fetch, now: () => Date.now() }).then(
    (result) => post({ type: 'done', result, isSpent: wasmMemory.buffer.byteLength > usualBytes }),
    () => post({ type: 'done', result: broken, isSpent: true }),
  );
});

/** The engine itself gave up: out of memory in the middle of something, most likely. */
const broken: SandboxResult = { kind: 'failed', reason: 'error', message: 'The script used up what it may, and was stopped.' };
