import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findPictured, putPicture, readPlace } from '../../../domain/surveys/draft-picture'
import { useWords } from '../../../i18n/words'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { ErrorSummary } from '../../../kit/error-summary'
import { Field } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { PictureText } from '../../../kit/picture-text'
import { isPictureKey } from '../../../kit/pictures/registry'
import { plainText } from '../../../kit/text'
import { safeBack } from '../../../session.server'
import {
  answerSaved,
  openTool,
  openToolForm,
  type RefusedAnswer,
  surveyAddress,
  type ToolPage as Tool,
  toolHead,
} from './open-tool'
import { nameOfPicture, searchPictures } from './picture-search'
import { ToolPage } from './tool-page'

export const handle = { words: 'survey-tools' }

/** @throws Response 404 when nothing of the survey is named, or when it has no such part */
function findPlace({ draft, url }: Tool) {
  const place = readPlace(url.searchParams.get('for') ?? '')
  const pictured = place && findPictured(draft.definition, place)
  if (!place || !pictured) throw new Response(null, { status: 404 })
  return { place, pictured }
}

const MOST_LETTERS = 80

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openTool(request, params.id)
  const { words, url, draft } = page
  const { place, pictured } = findPlace(page)
  const { picture } = pictured
  const q = (url.searchParams.get('q') ?? '').slice(0, MOST_LETTERS)
  return {
    head: toolHead(words, 'pictures', draft),
    surveyId: draft.surveyId,
    title: draft.definition.title.en,
    seenAt: draft.seenAt,
    of: url.searchParams.get('for') ?? '',
    back: safeBack(url.searchParams.get('back'), surveyAddress(draft.surveyId)),
    words: plainText(pictured.words),
    now: isPictureKey(picture) ? { key: picture, words: nameOfPicture(words, picture) } : null,
    mayBeNone: place.on !== 'survey' && place.on !== 'shown',
    q,
    ...searchPictures(words, q),
  }
}

type Answer = Partial<RefusedAnswer> & { wrong?: boolean }

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openToolForm(request, params.id)
  const { viewer, words, draft, now, url } = page
  const { place } = findPlace(page)
  const picture = form.get('picture') ?? ''
  const head = toolHead(words, 'pictures', draft)
  const mayBeNone = place.on !== 'survey' && place.on !== 'shown'
  if (picture === 'none' ? !mayBeNone : !isPictureKey(picture)) {
    const answer: Answer = { head: { ...head, error: true }, wrong: true }
    return Response.json(answer, { status: 422 })
  }
  const given = { picture: picture === 'none' ? '' : picture, seenAt: form.get('seenAt') ?? '' }
  const saved = putPicture(viewer, draft.surveyId, place, given, now)
  if (!saved) throw new Response(null, { status: 404 })
  return answerSaved(saved, {
    to: safeBack(url.searchParams.get('back'), surveyAddress(draft.surveyId)),
    head,
  })
}

export default function Pictures() {
  const { t } = useWords()
  const data = useLoaderData<typeof loader>()
  const sent = useActionData<Answer>()
  const { surveyId, title, of, back, words, now, q } = data
  const errors = sent?.wrong ? [{ at: 'picture', words: t('survey-tools:pictures.wrong') }] : []
  const isHome = back === `/staff/surveys/${surveyId}`
  const way = isHome ? undefined : { href: back, page: t('survey-tools:pictures.back') }
  return (
    <>
      <ErrorSummary errors={errors} />
      <ToolPage tool="pictures" surveyId={surveyId} title={title} refused={sent?.refused} back={way}>
        <p>
          {t('survey-tools:pictures.for')} <strong>{words}</strong>
        </p>
        {now ? (
          <PictureText picture={now.key} size="large">
            {t('survey-tools:pictures.now', { picture: now.words })}
          </PictureText>
        ) : null}
        <form method="get" className="picture-search">
          <HiddenFields
            values={[
              { name: 'for', value: of },
              { name: 'back', value: back },
            ]}
          />
          <Field
            name="q"
            type="search"
            label={t('survey-tools:pictures.search')}
            hint={t('survey-tools:pictures.hint')}
            value={q}
          />
          <Buttons>
            <Button picture="action.search" look="quiet">
              {t('survey-tools:pictures.find')}
            </Button>
          </Buttons>
        </form>
        <Found {...data} error={errors[0]?.words} />
      </ToolPage>
    </>
  )
}

type FoundProps = ReturnType<typeof loader> & { error?: string }

function Found({ found, total, q, of, back, seenAt, now, mayBeNone, error }: FoundProps) {
  const { t } = useWords()
  const choices = [
    ...found.map(({ key, words }) => ({ value: key as string, label: words, picture: key })),
    ...(mayBeNone && now ? [{ value: 'none', label: t('survey-tools:pictures.none') }] : []),
  ]
  const query = new URLSearchParams({ for: of, back, ...(q ? { q } : {}) })
  return (
    <>
      {q ? (
        <p role="status">
          {total > found.length
            ? t('survey-tools:pictures.many', { count: found.length, total })
            : t('survey-tools:pictures.found', { count: total })}
        </p>
      ) : null}
      {q && total === 0 ? <p>{t('survey-tools:pictures.try')}</p> : null}
      {choices.length > 0 ? (
        <form method="post" action={`?${query}`} noValidate>
          <HiddenFields values={[{ name: 'seenAt', value: seenAt }]} />
          <div className="picture-tiles">
            <Choices
              name="picture"
              legend={t('survey-tools:pictures.choose')}
              type="radio"
              choices={choices}
              chosen={now ? [now.key] : []}
              error={error}
            />
          </div>
          <Buttons>
            <Button picture="action.yes">{t('survey-tools:pictures.use')}</Button>
          </Buttons>
        </form>
      ) : null}
    </>
  )
}
