import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Card } from '../../domain/activities/card'
import { type Compared, compareActivities, listBySlugs } from '../../domain/activities/my-list'
import { COMPARE_LENGTH } from '../../domain/my-list/list'
import { sayDate } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { Choices } from '../../kit/choices'
import { PageTitle } from '../../kit/page-title'
import { Picture } from '../../kit/picture'
import type { PictureKey } from '../../kit/pictures/registry'
import { plainText } from '../../kit/text'
import { openPage } from '../../session.server'
import { sayCardCost, sayCardWhen, sayCardWhere } from '../activities/list/say-card'

export const handle = { words: 'my-list' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, list, today, url } = openPage(request)
  const asked = url.searchParams.getAll('activity').filter((slug) => list.includes(slug))
  const chosen = asked.length > 0 || list.length > COMPARE_LENGTH ? asked : list
  return {
    head: { title: words.t('my-list:compare.title'), section: words.t('my-list:title'), noIndex: true },
    compared: chosen.length > 1 ? compareActivities(viewer, chosen, today) : [],
    choices: listBySlugs(viewer, list, today).cards,
    chosen,
    tooFew: url.searchParams.has('activity') && chosen.length < 2,
    tooMany: chosen.length > COMPARE_LENGTH,
  }
}

/** Up to 3 activities in plain facts: question by question, so that the answers stand side by side. */
export default function Compare() {
  const { t } = useWords()
  const { compared, choices, chosen, tooFew, tooMany } = useLoaderData<typeof loader>()
  const choosing = compared.length < 2
  return (
    <>
      <BackLink href="/my-list" page={t('my-list:title')} />
      <PageTitle picture="action.compare" lead={choosing ? undefined : t('my-list:compare.lead')}>
        {t('my-list:compare.title')}
      </PageTitle>
      {tooFew || choices.length < 2 ? <Banner kind="warning">{t('my-list:compare.too-few')}</Banner> : null}
      {tooMany ? <Banner kind="info">{t('my-list:compare.too-many')}</Banner> : null}
      {choosing ? <ChooseWhat choices={choices} chosen={chosen} /> : <SideBySide compared={compared} />}
      {!choosing && choices.length > compared.length ? (
        <LinkButton href="/my-list/compare?activity=" look="quiet" picture="action.compare">
          {t('my-list:compare.other')}
        </LinkButton>
      ) : null}
    </>
  )
}

function ChooseWhat({ choices, chosen }: { choices: Card[]; chosen: string[] }) {
  const { t } = useWords()
  if (choices.length < 2) return null
  return (
    <form>
      <Choices
        name="activity"
        type="checkbox"
        legend={t('my-list:compare.choose')}
        hint={t('my-list:compare.choose-hint')}
        choices={choices.map((card) => ({
          value: card.slug,
          label: card.name,
          picture: card.kind ? `kind.${card.kind}` : 'page.activities',
          lang: card.nameLang,
        }))}
        chosen={chosen}
        grid
      />
      <Buttons>
        <Button picture="action.compare">{t('my-list:compare.button')}</Button>
      </Buttons>
    </form>
  )
}

type Question = { key: string; picture: PictureKey; answer: (words: Words, of: Compared) => string[] }

const QUESTIONS: Question[] = [
  { key: 'where', picture: 'action.map', answer: (words, { card }) => sayCardWhere(words, card) },
  { key: 'when', picture: 'action.clock', answer: (words, { card }) => [sayCardWhen(words, card.when)] },
  { key: 'next', picture: 'action.calendar', answer: sayNext },
  { key: 'cost', picture: 'action.money', answer: (words, { card }) => sayCardCost(words, card.cost) },
  { key: 'room', picture: 'room.free', answer: ({ t }, { card }) => [t(`taxonomy:room.${card.room}`)] },
  { key: 'support', picture: 'support.one-to-one', answer: saySupport },
  { key: 'access', picture: 'access.step-free', answer: sayAccess },
  { key: 'there', picture: 'transport.bus', answer: sayGettingThere },
]

function SideBySide({ compared }: { compared: Compared[] }) {
  const words = useWords()
  const { t } = words
  return (
    <div className="compare">
      {QUESTIONS.map(({ key, picture, answer }) => (
        <section key={key} aria-labelledby={`compare-${key}`} className="compare-question">
          <h2 id={`compare-${key}`}>
            <Picture of={picture} size="small" />
            {t(`my-list:compare.what.${key}`)}
          </h2>
          <dl>
            {compared.map((of) => (
              <div key={of.card.slug}>
                <dt lang={of.card.nameLang}>{of.card.name}</dt>
                {answer(words, of).map((line) => (
                  <dd key={line}>{plainText(line)}</dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Buttons>
        {compared.map(({ card }) => (
          <LinkButton key={card.slug} href={`/activities/${card.slug}`} look="quiet" picture="action.find">
            {t('my-list:compare.see', { what: card.name })}
          </LinkButton>
        ))}
      </Buttons>
    </div>
  )
}

function sayNext(words: Words, { nextSession }: Compared): string[] {
  return [nextSession ? sayDate(words, nextSession.date) : words.t('my-list:compare.no-next')]
}

function saySupport({ t }: Words, { support }: Compared): string[] {
  return support.length > 0
    ? support.map((key) => t(`taxonomy:support.${key}`))
    : [t('my-list:compare.no-support')]
}

function sayAccess({ t }: Words, { access }: Compared): string[] {
  const known = access.filter(({ answer }) => answer !== 'unknown')
  if (known.length === 0) return [t('my-list:compare.no-access')]
  return known.map(({ fact, answer }) => {
    if (answer === 'no') return t(`activities:access.no-words.${fact}`)
    const what = t(`taxonomy:access.${fact}`)
    return answer === 'yes' ? what : t('my-list:compare.answer-partly', { what })
  })
}

function sayGettingThere({ t }: Words, { bus, pickedUp }: Compared): string[] {
  const numbers = bus?.numbers.join(', ')
  const byBus = bus?.stop
    ? t('my-list:compare.bus', { numbers: numbers ?? '', stop: bus.stop })
    : t('my-list:compare.bus-numbers', { numbers: numbers ?? '' })
  return [...(bus ? [byBus] : []), t(`my-list:compare.picked-up-${pickedUp}`)]
}
