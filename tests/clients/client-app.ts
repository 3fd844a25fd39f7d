/** An application that signs people in, as a customer would write it. */
export interface ClientApp {
  /** With a slash at the end. */
  readonly homeUrl: string;
  readonly paths: { readonly signIn: string; readonly signUp: string; readonly signOut: string };
  stop(): Promise<void>;
}

export interface ClientAppOptions {
  readonly endpoint: string;
  /** Where the application listens; decided before it starts, because its redirect address is registered. */
  readonly homeUrl: string;
  readonly client: { readonly id: string; readonly secret: string };
  /** Identifier of an API that it asks an access token for. */
  readonly apiResource: string;
}
