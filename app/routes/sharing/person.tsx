import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sawNews } from '../../domain/people/news'
import { showSupporter } from '../../domain/sharing/people'
import { endSupport, shareAgain, stopSharing } from '../../domain/sharing/stop'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { HiddenFields } from '../../kit/hidden-fields'
import { PageTitle } from '../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../session.server'
import { DecidedFor } from './decided-for'
import { faceOf } from './say-shares'
import { ShareHistory } from './share-history'
import { SharedTopics } from './shared-topics'
import { StopAll } from './supporter-block'

export const handle = { words: 'sharing' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, personId, words, url, now } = openMemberPage(request)
  const found = showSupporter(viewer, personId, params.id ?? '', now)
  if (!found) throw new Response(null, { status: 404 })
  sawNews(viewer, url.pathname, now)
  const { name } = found.supporter
  return {
    head: { title: name, section: words.t('sharing:people.title'), noIndex: true },
    ...found,
    done: url.searchParams.get('done') ?? '',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, personId, now } = page
  const supporterId = params.id ?? ''
  const works: Record<string, () => boolean> = {
    stop: () => stopSharing(viewer, personId, { supporterId, shareId: form.get('share') ?? '' }, now),
    again: () => shareAgain(viewer, personId, supporterId, now),
    end: () => endSupport(viewer, personId, supporterId, now),
  }
  const what = form.get('do') ?? ''
  if (!works[what]?.()) throw new Response(null, { status: 404 })
  throw redirect(what === 'end' ? '/me/people?done=end' : `/me/people/${supporterId}?done=${what}`, 303)
}

const DONE = ['stop', 'again', 'shared']

export default function OneOfMyPeople() {
  const { t } = useWords()
  const { supporter, things, decisions, history, canShareAgain, done } = useLoaderData<typeof loader>()
  const { id, name, fullName, relation, topics } = supporter
  return (
    <>
      <BackLink href="/me/people" page={t('sharing:people.title')} />
      {DONE.includes(done) ? (
        <Banner kind="success" announce>
          {t(`sharing:done.${done}`, { name })}
        </Banner>
      ) : null}
      <PageTitle {...pictureOf(supporter)} lead={t(`sharing:relation.${relation}`)}>
        {fullName}
      </PageTitle>
      {canShareAgain ? <ShareAgain name={name} /> : null}
      <Block id="can" title={t('sharing:people.can', { name })} picture="share.see">
        <SharedTopics name={name} topics={topics} things={things} />
        <DecidedFor decisions={decisions} topics={topics} name={name} />
        <Buttons>
          <LinkButton href={`/me/people/share?with=${id}`} picture="share.see">
            {t('sharing:person.share', { name })}
          </LinkButton>
          {topics.length > 1 ? <StopAll id={id} name={name} /> : null}
        </Buttons>
      </Block>
      <ShareHistory history={history} name={name} things={things} />
      <Block id="end" title={t('sharing:end.title', { name })}>
        <p>{t('sharing:end.what', { name })}</p>
        <form method="post">
          <HiddenFields values={[{ name: 'do', value: 'end' }]} />
          <Button look="quiet" picture="action.remove">
            {t('sharing:end.do', { name })}
          </Button>
        </form>
      </Block>
    </>
  )
}

const pictureOf = (supporter: { picture: string; photoId: string | null }) => ({
  picture: faceOf(supporter).picture,
})

function ShareAgain({ name }: { name: string }) {
  const { t } = useWords()
  return (
    <Banner kind="info">
      <p>{t('sharing:again.what')}</p>
      <form method="post">
        <HiddenFields values={[{ name: 'do', value: 'again' }]} />
        <Button look="small" picture="action.undo">
          {t('sharing:again.do', { name })}
        </Button>
      </form>
    </Banner>
  )
}
