/** What has changed just now: a hint to look, which may be lost and never says what is there. */

export type Signal =
  | { readonly kind: 'jobs' }
  | { readonly kind: 'deliveries' }
  | { readonly kind: 'filing'; readonly district: string; readonly filing: string }

export type SignalListener = (signal: Signal) => void
