import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Handle } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { LinkButton } from '../../kit/button'
import type { Example } from '../../kit/examples'
import { PageTitle } from '../../kit/page-title'
import { openPage } from '../../session.server'

const FILES = import.meta.glob<{ examples: Example[] }>('../../kit/*.examples.tsx', { eager: true })

const PARTS = Object.entries(FILES).map(([path, { examples }]) => ({
  part: path.slice(path.lastIndexOf('/') + 1, -'.examples.tsx'.length),
  examples,
}))

/** Parts show what they can do with their scripts as well. */
export const handle: Handle = { scripts: ['voice'] }

export function loader({ request }: LoaderFunctionArgs) {
  const { t } = openPage(request).words
  return { head: { title: t('kit:title'), description: t('kit:description'), noIndex: true } }
}

/** Every part of the kit with its examples, in the settings of whoever looks. The tests sweep this page. */
export default function Kit() {
  const { t } = useWords()
  return (
    <>
      <PageTitle picture="action.colours" lead={t('kit:lead')}>
        {t('kit:title')}
      </PageTitle>
      <LinkButton href="/settings" look="quiet" picture="page.settings">
        {t('kit:settings')}
      </LinkButton>
      <nav className="kit-parts" aria-label={t('kit:list')}>
        <ul>
          {PARTS.map(({ part }) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`kit:parts.${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {PARTS.map(({ part, examples }) => (
        <section key={part} className="kit-part" aria-labelledby={part}>
          <h2 id={part}>{t(`kit:parts.${part}`)}</h2>
          {examples.map((example) => (
            <ShownExample key={example.name} {...example} />
          ))}
        </section>
      ))}
    </>
  )
}

/** Examples speak English and stand in the page's own direction, to be seen from right to left too. */
function ShownExample({ name, show: Show }: Example) {
  const { dir } = useWords()
  return (
    <div className="kit-example" lang="en" dir={dir} data-example>
      <h3>{name}</h3>
      <Show />
    </div>
  )
}
