import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeFace } from '../../domain/about/face'
import { showAbout } from '../../domain/about/read'
import { OWN_PICTURES } from '../../domain/people/own-pictures'
import type { Head } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Button, Buttons } from '../../kit/button'
import { Choices } from '../../kit/choices'
import { ErrorSummary } from '../../kit/error-summary'
import { PhotoField } from '../../kit/photo-field'
import type { PictureKey } from '../../kit/pictures/registry'
import { type MemberPage, openMemberForm, openMemberPage } from '../../session.server'
import { notShared } from '../sharing/not-shared'
import { sentFile } from './sent-file'

export const handle = { words: 'about-me' }

const titleOf = ({ words: { t }, viewer }: MemberPage) =>
  viewer.helping ? t('about-me:face.title-of', { name: viewer.helping.name }) : t('about-me:face.title')

const headOf = (page: MemberPage): Head => ({
  title: titleOf(page),
  section: page.words.t('about-me:title'),
  noIndex: true,
})

export function loader({ request }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const about = showAbout(page.viewer, page.personId, page.now)
  if (!about?.mayChange) throw notShared()
  const { picture, photoId } = about
  return { head: headOf(page), title: titleOf(page), picture, photoId }
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form, files } = await openMemberForm(request)
  const picture = form.get('picture') ?? ''
  const photo = await sentFile(form, files, 'photo')
  const saved = await changeFace(page.viewer, page.personId, { picture, photo }, page.now)
  if (!saved) throw notShared()
  if (saved.kind === 'saved') return redirect('/me/about?done=face', 303)
  const answer = { head: { ...headOf(page), error: true }, picture, problem: saved.problem }
  return Response.json(answer, { status: 422 })
}

export default function MyFace() {
  const { t } = useWords()
  const { title, picture, photoId } = useLoaderData<typeof loader>()
  const answer = useActionData<{ picture: string; problem: string }>()
  const error = answer && t(answer.problem)
  return (
    <>
      <BackLink href="/me/about" page={t('about-me:title')} />
      <ErrorSummary errors={error ? [{ at: 'photo', words: error }] : []} />
      <form method="post" encType="multipart/form-data" noValidate>
        <Choices
          name="picture"
          type="radio"
          asTitle
          grid
          legend={title}
          hint={t('about-me:face.hint')}
          chosen={[answer?.picture ?? picture]}
          choices={OWN_PICTURES.map((key, index) => ({
            value: key,
            picture: key as PictureKey,
            label: t('about-me:face.one', { number: index + 1 }),
          }))}
        />
        <PhotoField
          name="photo"
          label={t('about-me:face.photo')}
          hint={t('about-me:face.photo-hint')}
          error={error}
          current={photoId ? { src: `/me/files/${photoId}`, alt: t('about-me:face.now') } : undefined}
        />
        <Buttons>
          <Button picture="action.done">{t('about-me:face.save')}</Button>
        </Buttons>
      </form>
    </>
  )
}
