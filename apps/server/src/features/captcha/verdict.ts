/** What a provider says of an answer; `misconfigured`: of the tenant's keys instead. */
export type Verdict =
  | { readonly type: 'person' }
  | { readonly type: 'not-a-person' }
  | { readonly type: 'misconfigured'; readonly reason: string };
