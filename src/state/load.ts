/** Something that is fetched: not asked for yet, on its way, here, or not to be had. */
export type Load<Value> =
  | { readonly status: 'idle' }
  | { readonly status: 'working' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly reason: 'missing' | 'unreachable' }

export const idle: Load<never> = { status: 'idle' }
