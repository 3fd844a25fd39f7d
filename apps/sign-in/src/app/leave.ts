/** What an app of ours that shows these pages in its own web view puts into them. */
interface NativeBridge {
  readonly getPostMessage: () => (message: { redirectTo: string }) => void;
}

declare global {
  var logtoNativeSdk: NativeBridge | undefined;
}

/** Goes on at the application. The form leaves the history with it: going back must not find a finished sign-in. */
export function leave(href: string): void {
  if (globalThis.logtoNativeSdk) globalThis.logtoNativeSdk.getPostMessage()({ redirectTo: href });
  else globalThis.location.replace(href);
}
