import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type Look, listLooked } from '../../domain/sharing/looked'
import { isTopic } from '../../domain/sharing/topics'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Button, LinkButton } from '../../kit/button'
import { SelectField } from '../../kit/field'
import { PageTitle } from '../../kit/page-title'
import { Pagination } from '../../kit/pagination'
import { Picture } from '../../kit/picture'
import { openMemberPage } from '../../session.server'
import { notShared } from './not-shared'
import { sayMoment, TOPIC_PICTURES } from './say-shares'

export const handle = { words: 'sharing' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, url, now, today } = openMemberPage(request)
  const asked = { who: url.searchParams.get('who'), page: Number(url.searchParams.get('page')) }
  const found = listLooked(viewer, personId, asked, now)
  if (!found) throw notShared()
  return {
    head: { title: words.t('sharing:looked.title'), section: words.t('me:title'), noIndex: true },
    ...found,
    today,
  }
}

export default function WhoLooked() {
  const { t } = useWords()
  const { looks, lookers, who, page, pages, today } = useLoaderData<typeof loader>()
  const href = (to: number) => `/me/looked?page=${to}${who ? `&who=${who}` : ''}`
  return (
    <>
      <BackLink href="/me" page={t('me:title')} />
      <PageTitle picture="me.looked" lead={t('sharing:looked.lead')}>
        {t('sharing:looked.title')}
      </PageTitle>
      {lookers.length > 1 ? <WhoFilter lookers={lookers} who={who} /> : null}
      {looks.length === 0 ? <p>{t('sharing:looked.nobody')}</p> : null}
      <ul className="looks">
        {looks.map((look) => (
          <OneLook key={look.id} look={look} today={today} />
        ))}
      </ul>
      <Pagination page={page} pages={pages} href={href} />
    </>
  )
}

function WhoFilter({ lookers, who }: { lookers: { id: string; name: string }[]; who: string | null }) {
  const { t } = useWords()
  return (
    <form method="get" className="looked-filter">
      <SelectField
        name="who"
        label={t('sharing:looked.who')}
        value={who ?? ''}
        options={[
          { value: '', label: t('sharing:looked.everybody') },
          ...lookers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Button look="quiet" picture="action.filters">
        {t('sharing:looked.show')}
      </Button>
      {who ? (
        <LinkButton href="/me/looked" look="small">
          {t('sharing:looked.show-all')}
        </LinkButton>
      ) : null}
    </form>
  )
}

function OneLook({ look, today }: { look: Look; today: string }) {
  const words = useWords()
  const refused = look.outcome === 'refused'
  return (
    <li className={refused ? 'look look-refused' : 'look'}>
      <span className="topic-pictures">
        <Picture of={isTopic(look.topic) ? TOPIC_PICTURES[look.topic] : 'page.me'} size="small" />
        <Picture
          of={refused ? 'share.stop' : look.ability === 'see' ? 'share.see' : 'share.do'}
          size="small"
        />
      </span>
      <div>
        <p>
          <strong>{sayLook(words, look)}</strong> {refused ? words.t('sharing:looked.refused') : ''}
        </p>
        <p className="look-when">{sayMoment(words, look.at, today)}</p>
      </div>
    </li>
  )
}

const ABOUT_ACCOUNT = ['people', 'sign-in']

function sayLook({ t }: Words, { viewerName, topic, ability, outcome }: Look): string {
  // A calendar that reads the week by its secret address is no person.
  const name = viewerName || t('week:calendar.looker')
  const what = outcome === 'allowed' ? (ability === 'see' ? 'saw' : 'did') : ability === 'see' ? 'see' : 'do'
  const known = isTopic(topic) ? topic : ABOUT_ACCOUNT.includes(topic) ? topic : 'own'
  return t(`sharing:look.${what}.${known}`, { name })
}
