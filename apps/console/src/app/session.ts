import { reloadTokens } from './auth.ts';
import { consoleBase } from './location.ts';

/**
 * A session may end while a form is half filled in. Requests then wait here, the page stays as it is, and a second window signs in
 * again; its message lets the waiting requests go on.
 */
const channelName = 'lintel-console-session';

let renewal: { promise: Promise<void>; resolve: () => void } | undefined;
const listeners = new Set<() => void>();

const announce = () => {
  for (const listener of listeners) {
    listener();
  }
};

/** For `useSyncExternalStore`. */
export const subscribeToSession = (listener: () => void) => {
  listeners.add(listener);

  return () => {
    listeners.delete(listener);
  };
};

export const isSessionLost = () => renewal !== undefined;

/** Resolves once the person has signed in again. */
export const waitForRenewal = async () => {
  if (!renewal) {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    renewal = { promise, resolve: () => resolve(undefined) };
    announce();
  }

  return renewal.promise;
};

/** Opens the window that signs in and closes itself. */
export const openRenewal = () => {
  window.open(`${consoleBase}/renew`, 'lintel-renew', 'popup,width=480,height=720');
};

type Message = 'renewed' | 'heard';

const send = (channel: BroadcastChannel, message: Message) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel stays within its origin and takes no target
  channel.postMessage(message);
};

/**
 * Called by that window when it is back. It may close once it was heard: a window that closes at once can take its message with it.
 * @returns a function that stops listening.
 */
export const reportRenewal = (onHeard: () => void) => {
  const channel = new BroadcastChannel(channelName);

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data === 'heard') {
      onHeard();
    }
  });
  send(channel, 'renewed');

  return () => channel.close();
};

/** Called once by the page: hears of a renewal in any window of the console. */
export const listenForRenewal = () => {
  const channel = new BroadcastChannel(channelName);

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data !== 'renewed') {
      return;
    }

    reloadTokens();

    if (renewal) {
      renewal.resolve();
      renewal = undefined;
      announce();
      send(channel, 'heard');
    }
  });
};
