import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { keepDisplay } from '../../domain/account/display'
import type { Handle } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { canUndo, saveSettings } from '../../preferences/saving'
import { openPage } from '../../session.server'
import { backPath, ownPath } from './back'
import { LanguageGroup, SettingGroup } from './groups'
import { SamplePage } from './sample-page'
import { VoiceGroup } from './voice-group'

export const handle: Handle = { words: 'settings', scripts: ['settings'] }

const DONE = ['saved', 'undone', 'reset', 'nothing'] as const
type Done = (typeof DONE)[number]

export function loader({ request }: LoaderFunctionArgs) {
  const { words, url, lang } = openPage(request)
  const { t } = words
  return {
    head: { title: t('settings:title'), description: t('settings:description'), canonical: '/settings' },
    back: backPath(url, request.headers.get('referer')),
    done: DONE.find((done) => done === url.searchParams.get('done')),
    canUndo: canUndo(request.headers.get('cookie')),
    lang,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = new URLSearchParams(await request.text())
  const { viewer, now } = openPage(request)
  const { done, cookies, kept } = saveSettings(request.headers.get('cookie'), form)
  if (kept) keepDisplay(viewer, kept, now)
  const to = new URLSearchParams({ done })
  const back = ownPath(form.get('back'))
  if (back) to.set('back', back)
  const headers = new Headers()
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return redirect(`/settings?${to}`, { status: 303, headers })
}

export default function Settings() {
  const { t } = useWords()
  const { back, done, canUndo, lang } = useLoaderData<typeof loader>()
  return (
    <>
      {back ? <BackLink href={back} page={t('settings:where-you-were')} /> : null}
      {done ? <DoneBanner done={done} back={back} canUndo={canUndo} /> : null}
      <PageTitle picture="page.settings" lead={t('settings:lead')}>
        {t('settings:title')}
      </PageTitle>
      <form method="post" action="/settings" className="settings" data-settings>
        <input type="hidden" name="back" value={back ?? ''} />
        <SettingGroup setting="text" />
        <SettingGroup setting="space" />
        <SettingGroup setting="colours" />
        <SettingGroup setting="pictures" />
        <SettingGroup setting="page" />
        <SettingGroup setting="speed" />
        <VoiceGroup />
        <SettingGroup setting="motion" />
        <LanguageGroup lang={lang} />
        <SamplePage />
        <div className="save-bar">
          <Button name="do" value="save" picture="action.done">
            {t('settings:save')}
          </Button>
          <p className="save-note" role="status" data-changed={t('settings:save-changed')}>
            {t('settings:save-note')}
          </p>
        </div>
      </form>
      <PutBack back={back} canUndo={canUndo} />
    </>
  )
}

type DoneProps = { done: Done; back?: string; canUndo: boolean }

function DoneBanner({ done, back, canUndo }: DoneProps) {
  const { t } = useWords()
  return (
    <Banner kind={done === 'nothing' ? 'info' : 'success'} title={t(`settings:done.${done}`)} announce>
      <p>{t(`settings:done.${done}-next`)}</p>
      <Buttons>
        {back ? (
          <LinkButton href={back} look="small" picture="action.back">
            {t('shared:back-to', { page: t('settings:where-you-were') })}
          </LinkButton>
        ) : null}
        {canUndo && done !== 'nothing' ? <UndoButton back={back} /> : null}
      </Buttons>
    </Banner>
  )
}

function UndoButton({ back }: { back?: string }) {
  const { t } = useWords()
  return (
    <form method="post" action="/settings">
      <input type="hidden" name="back" value={back ?? ''} />
      <Button name="do" value="undo" look="small" picture="action.undo">
        {t('settings:undo')}
      </Button>
    </form>
  )
}

function PutBack({ back, canUndo }: { back?: string; canUndo: boolean }) {
  const { t } = useWords()
  return (
    <section className="block block-panel" aria-labelledby="put-back">
      <h2 id="put-back">{t('settings:put-back.title')}</h2>
      <p>{t('settings:put-back.text')}</p>
      <Buttons>
        {canUndo ? <UndoButton back={back} /> : null}
        <form method="post" action="/settings">
          <input type="hidden" name="back" value={back ?? ''} />
          <Button name="do" value="reset" look="small" picture="action.again">
            {t('settings:put-back.reset')}
          </Button>
        </form>
      </Buttons>
    </section>
  )
}
