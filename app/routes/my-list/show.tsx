import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Card } from '../../domain/activities/card'
import { listBySlugs } from '../../domain/activities/my-list'
import { useWords } from '../../i18n/words'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import type { PictureKey } from '../../kit/pictures/registry'
import { PrintButton } from '../../kit/print-button'
import { openPage } from '../../session.server'
import { ActivityCard } from '../activities/list/activity-card'

export const handle = { words: 'my-list' }

const OUTCOMES = ['added', 'already', 'full', 'removed', 'moved', 'cleared', 'none']

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, list, today, url } = openPage(request)
  const { cards, gone } = listBySlugs(viewer, list, today)
  const done = OUTCOMES.find((outcome) => outcome === url.searchParams.get('done'))
  const what = url.searchParams.get('what') ?? ''
  const head = { title: words.t('my-list:title'), description: words.t('my-list:description'), noIndex: true }
  return { head, cards, gone, done, what: listBySlugs(viewer, what ? [what] : [], today).cards[0] ?? null }
}

export default function MyList() {
  const { t } = useWords()
  const { cards, gone, done, what } = useLoaderData<typeof loader>()
  const lead = cards.length > 0 ? t('my-list:lead', { count: cards.length }) : t('my-list:empty.lead')
  return (
    <>
      <PageTitle picture="page.my-list" lead={lead}>
        {t('my-list:title')}
      </PageTitle>
      {done ? <DoneBanner done={done} what={what} /> : null}
      {gone.length > 0 ? <Gone gone={gone} /> : null}
      {cards.length === 0 ? (
        <Empty />
      ) : (
        <>
          <ol className="cards my-list">
            {cards.map((card, index) => (
              <ListedCard key={card.slug} card={card} first={index === 0} last={index === cards.length - 1} />
            ))}
          </ol>
          <WhatToDo count={cards.length} />
        </>
      )}
      <p>{t('my-list:where')}</p>
    </>
  )
}

function DoneBanner({ done, what }: { done: string; what: Card | null }) {
  const { t } = useWords()
  return (
    <Banner kind={done === 'full' ? 'warning' : 'success'} announce>
      <p>{t(`my-list:done.${done}`, { what: what?.name ?? '' })}</p>
      {done === 'removed' && what ? (
        <ChangeForm change="add" slug={what.slug} picture="action.undo">
          {t('my-list:done.put-back')}
        </ChangeForm>
      ) : null}
    </Banner>
  )
}

function Gone({ gone }: { gone: string[] }) {
  const { t } = useWords()
  return (
    <Banner kind="info">
      <p>{t('my-list:gone', { count: gone.length })}</p>
      <ChangeForm change="remove" slug={gone} picture="action.clear">
        {t('my-list:gone-do')}
      </ChangeForm>
    </Banner>
  )
}

function Empty() {
  const { t } = useWords()
  return (
    <>
      <p>{t('my-list:empty.how')}</p>
      <Buttons>
        <LinkButton href="/activities" picture="action.find">
          {t('my-list:empty.find')}
        </LinkButton>
        <LinkButton href="/activities/choose" picture="action.choose" look="quiet">
          {t('my-list:empty.choose')}
        </LinkButton>
      </Buttons>
    </>
  )
}

function ListedCard({ card, first, last }: { card: Card; first: boolean; last: boolean }) {
  const { t } = useWords()
  const what = card.name
  return (
    <ActivityCard card={card} level={2} eager={first}>
      <div className="card-actions">
        {first ? null : (
          <ChangeForm change="up" slug={card.slug} picture="action.up">
            {t('my-list:up', { what })}
          </ChangeForm>
        )}
        {last ? null : (
          <ChangeForm change="down" slug={card.slug} picture="action.down">
            {t('my-list:down', { what })}
          </ChangeForm>
        )}
        <ChangeForm change="remove" slug={card.slug} picture="action.remove">
          {t('my-list:remove', { what })}
        </ChangeForm>
      </div>
    </ActivityCard>
  )
}

type ChangeProps = { change: string; slug: string | string[]; picture: PictureKey; children: string }

function ChangeForm({ change, slug, picture, children }: ChangeProps) {
  return (
    <form method="post" action={`/my-list/${change}`}>
      {[slug].flat().map((one) => (
        <input key={one} type="hidden" name="activity" value={one} />
      ))}
      <Button look="small" picture={picture}>
        {children}
      </Button>
    </form>
  )
}

function WhatToDo({ count }: { count: number }) {
  const { t } = useWords()
  return (
    <Block id="do" title={t('my-list:do.title')} look="panel">
      <div className="buttons">
        {count > 1 ? (
          <LinkButton href="/my-list/compare" picture="action.compare">
            {t('my-list:do.compare')}
          </LinkButton>
        ) : null}
        <LinkButton href="/my-list/send" picture="action.mail">
          {t('my-list:do.send')}
        </LinkButton>
        <PrintButton how={t('my-list:do.print-how')}>{t('my-list:do.print')}</PrintButton>
      </div>
      <form method="post" action="/my-list/clear">
        <Button look="quiet" picture="action.clear">
          {t('my-list:do.clear')}
        </Button>
      </form>
    </Block>
  )
}
