import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type ListedAsk, listAsks } from '../../domain/asks/list'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Buttons, LinkButton } from '../../kit/button'
import { Card, Cards } from '../../kit/card'
import { PageTitle } from '../../kit/page-title'
import { PictureText } from '../../kit/picture-text'
import { openMemberPage } from '../../session.server'

export const handle = { words: 'asks' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, now } = openMemberPage(request)
  const asks = listAsks(viewer, personId, now)
  if (!asks) throw new Response(null, { status: 404 })
  const helping = viewer.helping?.name ?? null
  const title = helping ? words.t('asks:title-of', { name: helping }) : words.t('asks:title')
  return { head: { title, noIndex: true }, title, asks }
}

export default function MyRequests() {
  const { t } = useWords()
  const { title, asks } = useLoaderData<typeof loader>()
  const open = asks.filter(({ closed }) => !closed)
  const closed = asks.filter((ask) => ask.closed)
  return (
    <>
      <PageTitle picture="me.requests" lead={asks.length > 0 ? t('asks:lead') : undefined}>
        {title}
      </PageTitle>
      {asks.length === 0 ? (
        <Block id="none" title={t('asks:none.title')} picture="action.try">
          <p>{t('asks:none.words')}</p>
        </Block>
      ) : null}
      <AskCards id="open" title={t('asks:list.open')} asks={open} />
      <AskCards id="closed" title={t('asks:list.closed')} asks={closed} />
      <Buttons>
        <LinkButton href="/activities" look={asks.length > 0 ? 'quiet' : 'main'} picture="action.find">
          {asks.length > 0 ? t('asks:list.find') : t('asks:none.find')}
        </LinkButton>
      </Buttons>
    </>
  )
}

function AskCards({ id, title, asks }: { id: string; title: string; asks: ListedAsk[] }) {
  if (asks.length === 0) return null
  return (
    <section className="ask-list" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Cards>
        {asks.map((ask) => (
          <AskCard key={ask.id} ask={ask} />
        ))}
      </Cards>
    </section>
  )
}

function AskCard({ ask }: { ask: ListedAsk }) {
  const words = useWords()
  const { t } = words
  const { stage, question, waitsFor, dueOn } = ask
  const isVisit = stage === 'yes' && !question && dueOn !== null
  const asked = question === 'staff' ? 'asks:event.question-staff' : 'asks:event.question-person'
  const due = waitsFor === 'staff' && dueOn ? sayDate(words, dueOn) : ''
  return (
    <Card
      href={`/me/requests/${ask.id}`}
      title={ask.activity}
      picture={ask.kind ? `kind.${ask.kind}` : 'action.try'}
      level={3}
    >
      <PictureText picture={question ? 'ask.question' : `ask.${stage}`} size="small">
        <p>
          <strong>{t(question ? asked : `asks:stage.${stage}`)}</strong>
        </p>
        {waitsFor === 'person' ? <p>{t('asks:list.yours')}</p> : null}
        {ask.late && !isVisit ? <p>{t('asks:list.late')}</p> : null}
        {due && (!ask.late || isVisit) ? (
          <p>{t(isVisit ? 'asks:list.visit-on' : 'asks:list.answer-by', { date: due })}</p>
        ) : null}
      </PictureText>
      {ask.isNew ? (
        <PictureText picture="state.new" size="small">
          {t('asks:list.new')}
        </PictureText>
      ) : null}
      <p className="ask-sent-on">{t('asks:list.sent-on', { date: sayDate(words, ask.sentOn) })}</p>
    </Card>
  )
}
