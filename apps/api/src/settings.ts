/** Settings of one deployment; `main.ts` reads them from the environment. */

export interface Settings {
  /** The address people use, `https://gkbg.example.gov.cn`; without it that of the request. */
  readonly origin: string | undefined
  /** A reverse proxy before the service says who asks (`X-Forwarded-For`, `X-Forwarded-Proto`). */
  readonly behindProxy: boolean
  /** `POST /check`, `/extract`, `/convert` and `GET /forms` without signing in. */
  readonly publicTools: boolean
  /** Needed for `/metrics` from elsewhere than this machine. */
  readonly metricsToken: string | undefined
  /** The built web app; without it only the API is served. */
  readonly webRoot: string | undefined
  /** Webhooks may reach addresses of the intranet. */
  readonly privateWebhooks: boolean
  readonly limits: RequestLimits
  /** Holds every answer against its description; in tests. */
  readonly verifyAnswers: boolean
}

/** Bytes of a body, and requests of one person, key or address. */
export interface RequestLimits {
  readonly jsonBytes: number
  readonly documentBytes: number
  readonly archiveBytes: number
  /** Within a minute. */
  readonly requests: number
  /** Attempts to sign in to one account from one address within a minute. */
  readonly signIns: number
  /** The same to all accounts: a whole building, or a training of a hundred clerks, stands behind one address. */
  readonly signInsOfAll: number
}

const mebibyte = 1024 * 1024

export const defaultSettings: Settings = {
  origin: undefined,
  behindProxy: false,
  publicTools: false,
  metricsToken: undefined,
  webRoot: undefined,
  privateWebhooks: false,
  limits: {
    jsonBytes: 4 * mebibyte,
    documentBytes: 32 * mebibyte,
    archiveBytes: 512 * mebibyte,
    requests: 1_200,
    signIns: 20,
    signInsOfAll: 300,
  },
  verifyAnswers: false,
}
