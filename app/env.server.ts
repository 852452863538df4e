import { z } from 'zod'

/** The only reader of process.env. A wrong value stops the start with one clear line. */
const bool = z
  .enum(['0', '1', 'true', 'false', ''], 'must be 0 or 1')
  .transform((v) => v === '1' || v === 'true')

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

function wholeNumber(most: number) {
  const error = `must be a whole number from 0 to ${most}`
  return z.coerce.number(error).int(error).min(0, error).max(most, error)
}

const shortName = () => z.string().max(60, 'must have at most 60 characters')

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: wholeNumber(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  DEMO: bool.default(false),
  SITE_NAME: shortName().default('Good Days'),
  SITE_AREA: shortName().default('Essex and Bedfordshire'),
  HELP_PHONE: z
    .string()
    .regex(/^[0-9 +]{5,20}$/, 'must be a phone number: digits, spaces and +')
    .default('01632 960 123'),
  HELP_EMAIL: z.email('must be an email address').default('help@gooddays.example.org'),
  SITE_URL: z.url({ protocol: /^https?$/, error: 'must be a web address that starts with http' }).optional(),
  MAIL_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.email('must be an email address').default('no-reply@gooddays.example.org'),
  /** Its last 72 signs name the service and its secret. */
  NOTIFY_API_KEY: z
    .string()
    .regex(new RegExp(`-${UUID}-${UUID}$`), 'must be a key of GOV.UK Notify: a name and two ids, with dashes')
    .optional(),
  NOTIFY_EMAIL_TEMPLATE: z.uuid('must be the id of a template of GOV.UK Notify').optional(),
  NOTIFY_TEXT_TEMPLATE: z.uuid('must be the id of a template of GOV.UK Notify').optional(),
  NOTIFY_URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address that starts with http' })
    .default('https://api.notifications.service.gov.uk'),
  /** How many proxies stand in front of the site: their forwarded headers are believed. */
  TRUST_PROXY: wholeNumber(5).default(0),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  /** Lets `npm run import` read web addresses inside the private network. */
  IMPORT_PRIVATE: bool.default(false),
})

export type Env = z.infer<typeof schema>

let checked: Env | undefined

export function env(): Env {
  checked ??= readEnv(process.env)
  return checked
}

/**
 * The same for a process that serves pages: it signs cookies, so it needs a secret. Commands do not.
 * @throws Error with one line
 */
export function envForServing(): Env {
  const { DEMO, NODE_ENV, SESSION_SECRET, MAIL_URL, NOTIFY_API_KEY, SITE_URL } = env()
  if (!DEMO && NODE_ENV === 'production' && !SESSION_SECRET) {
    throw new Error(
      'SESSION_SECRET is needed: set a secret of 32 characters or more, or set DEMO=1 to try the site.',
    )
  }
  // Else whoever asks for a link could say by a header where it leads to.
  if ((MAIL_URL || NOTIFY_API_KEY) && !SITE_URL) {
    throw new Error('SITE_URL is needed where mail is sent: links in mails begin with it.')
  }
  return env()
}

/** @throws Error with one line that names the first wrong variable and what it must be. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  )
  const result = schema.safeParse(given)
  if (result.success) return checkNotify(result.data)
  const issue = result.error.issues[0]
  throw new Error(`${issue?.path.join('.') || 'The environment'} ${issue?.message ?? 'is wrong'}.`)
}

/** @throws Error when half of what GOV.UK Notify needs is there */
function checkNotify(checked: Env): Env {
  const { NOTIFY_API_KEY: key, NOTIFY_EMAIL_TEMPLATE: mail, NOTIFY_TEXT_TEMPLATE: text } = checked
  if (key && !mail && !text) {
    throw new Error('NOTIFY_API_KEY needs NOTIFY_EMAIL_TEMPLATE or NOTIFY_TEXT_TEMPLATE beside it.')
  }
  if (!key && (mail || text)) throw new Error('NOTIFY_API_KEY is needed for the templates of GOV.UK Notify.')
  return checked
}

/**
 * Whether a text reaches a phone: through GOV.UK Notify, or, where no mail server is named either, into the outbox
 * folder, for trying the site out.
 */
export const canSendTexts = ({ NOTIFY_TEXT_TEMPLATE, NOTIFY_API_KEY, MAIL_URL }: Env = env()): boolean =>
  NOTIFY_TEXT_TEMPLATE !== undefined || (MAIL_URL === undefined && NOTIFY_API_KEY === undefined)
