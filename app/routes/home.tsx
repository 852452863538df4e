import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { siteFigures } from '../domain/site/figures'
import { useWords } from '../i18n/words'
import { Block } from '../kit/block'
import { Button, Buttons, LinkButton } from '../kit/button'
import { Card, Cards } from '../kit/card'
import { Field } from '../kit/field'
import { InfoPart, type Part } from '../kit/info-part'
import { Picture } from '../kit/picture'
import type { PictureKey } from '../kit/pictures/registry'
import { HardWords, withHardWords } from '../kit/text'
import { openPage } from '../session.server'
import { publicPage } from './about/public-page'

export const handle = { words: 'home' }

/** Five kinds that many people like; the list has all of them. */
const KINDS = ['cooking', 'music', 'sport', 'gardening', 'social'] as const

const FOR: { key: string; href: string; picture: PictureKey }[] = [
  { key: 'work', href: '/activities?kind=work-training&kind=job-club', picture: 'live.employment' },
  { key: 'complex', href: '/activities?who=complex-needs', picture: 'who.complex-needs' },
  { key: 'older', href: '/activities?who=older-people', picture: 'who.older-people' },
  { key: 'carers', href: '/activities?who=carers', picture: 'who.carers' },
  { key: 'weekend', href: '/activities?day=sat&day=sun', picture: 'day.sat' },
]

const HOW: Part = {
  key: 'how',
  picture: 'action.help',
  steps: true,
  items: [
    ['find', 'action.find'],
    ['list', 'action.list'],
    ['show', 'action.print'],
    ['try', 'action.try'],
  ],
}

export function loader({ request }: LoaderFunctionArgs) {
  const { t } = openPage(request).words
  return publicPage(
    { title: t('home:title'), description: t('home:description'), canonical: '/' },
    siteFigures(),
  )
}

export default function Home() {
  const { t, has } = useWords()
  const figures = useLoaderData<ReturnType<typeof siteFigures>>()
  return (
    <>
      <div className="hero">
        <h1>{t('home:title')}</h1>
        <p className="lead">{t('home:lead', figures)}</p>
        <form action="/activities" className="search-form">
          <Field
            type="search"
            name="q"
            label={t('home:search.label')}
            hint={t('home:search.hint')}
            maxLength={200}
          />
          <Button picture="action.search">{t('home:search.button')}</Button>
        </form>
        <Buttons>
          <LinkButton href="/activities/choose" picture="action.choose" look="quiet">
            {t('home:choose')}
          </LinkButton>
          <LinkButton href="/activities" picture="page.activities" look="quiet">
            {t('home:see-all')}
          </LinkButton>
        </Buttons>
      </div>
      <Block id="kinds" title={t('home:kinds.title')}>
        <ul className="tiles">
          {KINDS.map((kind) => (
            <Tile
              key={kind}
              href={`/activities?kind=${kind}`}
              picture={`kind.${kind}`}
              words={t(`taxonomy:kind.${kind}`)}
            />
          ))}
        </ul>
      </Block>
      <Block id="for" title={t('home:for.title')}>
        <Cards>
          {FOR.map(({ key, href, picture }) => (
            <ForCard key={key} name={key} href={href} picture={picture} />
          ))}
        </Cards>
      </Block>
      <Block id="say" title={t('home:say.title')} picture="page.have-your-say">
        <p>{t('home:say.words')}</p>
        <Buttons>
          <LinkButton href="/have-your-say" look="quiet" picture="survey.question">
            {t('home:say.surveys')}
          </LinkButton>
          <LinkButton href="/have-your-say/changes" look="quiet" picture="survey.changed">
            {t('home:say.changes')}
          </LinkButton>
        </Buttons>
      </Block>
      <InfoPart part={HOW} say={(key) => t(`home:${key}`)} has={(key) => has(`home:${key}`)} />
    </>
  )
}

function ForCard({ name, href, picture }: { name: string; href: string; picture: PictureKey }) {
  const { t } = useWords()
  const about = withHardWords(t(`home:for.${name}-about`))
  return (
    <Card href={href} title={t(`home:for.${name}`)} picture={picture} level={3}>
      <p>{about.nodes}</p>
      <div className="above-link">
        <HardWords keys={about.keys} />
      </div>
    </Card>
  )
}

/** A picture with its word below it: one press, one idea. */
function Tile({ href, picture, words }: { href: string; picture: PictureKey; words: string }) {
  return (
    <li>
      <a className="tile" href={href}>
        <Picture of={picture} size="large" />
        <span>{words}</span>
      </a>
    </li>
  )
}
