import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { WordsFinding } from '../../../domain/asks/staff-words'
import { hideChange, type OneForStaff, publishChange, showForStaff } from '../../../domain/changes/staff'
import type { Head } from '../../../i18n/page-context'
import { sayDate } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { Block } from '../../../kit/block'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { PageTitle } from '../../../kit/page-title'
import { PicturePath } from '../../../kit/picture-path'
import { SummaryList } from '../../../kit/summary-list'
import { plainText } from '../../../kit/text'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { CheckedWords, hasErrors } from '../../staff/checked-words'
import { ChangeMark } from '../change-cards'
import { pictureOf } from '../said'
import { glossaryOf } from './given'

export const handle = { words: 'changes' }

const DONE = ['saved', 'step-saved', 'is-published', 'is-hidden'] as const

const headOf = ({ t }: Words, { row }: OneForStaff): Head => ({
  title: plainText(row.title.en ?? ''),
  section: t('changes:staff.title'),
  noIndex: true,
})

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url } = openMemberPage(request)
  const one = showForStaff(viewer, params.id ?? '')
  if (!one) throw new Response(null, { status: 404 })
  const done = DONE.find((key) => key === url.searchParams.get('done')) ?? null
  return { head: headOf(words, one), one, done }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, words, now } = page
  const id = params.id ?? ''
  if (form.get('do') === 'hide') {
    if (!hideChange(viewer, id)) throw new Response(null, { status: 404 })
    throw redirect(`/staff/changes/${id}?done=is-hidden`, 303)
  }
  const result = publishChange(viewer, id, form.get('accept') === 'yes', glossaryOf(words), now)
  if (result.kind === 'not-found') throw new Response(null, { status: 404 })
  if (result.kind === 'done') throw redirect(`/staff/changes/${id}?done=is-published`, 303)
  const one = showForStaff(viewer, id)
  const head = one ? { ...headOf(words, one), error: true } : undefined
  return Response.json({ head, findings: result.findings } satisfies Answer, { status: 422 })
}

type Answer = { head?: Head; findings: WordsFinding[] }

export default function StaffChange() {
  const { t } = useWords()
  const { one, done } = useLoaderData() as ReturnType<typeof loader>
  const findings = useActionData<Answer>()?.findings ?? []
  const { row, state } = one
  return (
    <>
      <BackLink href="/staff/changes" page={t('changes:staff.title')} />
      {done && findings.length === 0 ? (
        <Banner kind="success" announce>
          {t(`changes:staff.${done}`)}
        </Banner>
      ) : null}
      {findings.length > 0 ? <CheckedWords findings={findings} /> : null}
      <PageTitle picture={pictureOf(row.picture)}>{plainText(row.title.en ?? '')}</PageTitle>
      <ChangeMark state={state}>
        {t(row.publishedAt ? 'changes:staff.published' : 'changes:staff.hidden')}
      </ChangeMark>
      <Doings one={one} findings={findings} />
      <Facts one={one} />
      <History one={one} />
    </>
  )
}

function Doings({ one: { row }, findings }: { one: OneForStaff; findings: WordsFinding[] }) {
  const { t } = useWords()
  const mayAccept = findings.length > 0 && !hasErrors(findings)
  return (
    <>
      {findings.length > 0 && !mayAccept ? <p>{t('changes:staff.hard')}</p> : null}
      {row.publishedAt ? null : <p>{t('changes:staff.publish-about')}</p>}
      <form method="post" action={`/staff/changes/${row.id}`}>
        <Buttons>
          {row.publishedAt ? (
            <LinkButton href={`/staff/changes/${row.id}/step`} picture="change.doing">
              {t('changes:staff.step')}
            </LinkButton>
          ) : (
            <>
              <Button name="do" value="publish" picture="share.see">
                {t('changes:staff.publish')}
              </Button>
              {mayAccept ? (
                <Button name="accept" value="yes" look="quiet" picture="action.yes">
                  {t('changes:staff.accept')}
                </Button>
              ) : null}
              <LinkButton href={`/staff/changes/${row.id}/step`} look="quiet" picture="change.doing">
                {t('changes:staff.step')}
              </LinkButton>
            </>
          )}
          <LinkButton href={`/staff/changes/${row.id}/edit`} look="quiet" picture="goal.change">
            {t('changes:staff.edit')}
          </LinkButton>
          {row.publishedAt ? (
            <>
              <LinkButton href={`/have-your-say/changes/${row.slug}`} look="quiet" picture="say.changes">
                {t('changes:staff.see')}
              </LinkButton>
              <Button name="do" value="hide" look="small" picture="page.privacy">
                {t('changes:staff.hide')}
              </Button>
            </>
          ) : null}
        </Buttons>
      </form>
    </>
  )
}

function Facts({ one: { row, surveyTitle, questions } }: { one: OneForStaff }) {
  const words = useWords()
  const { t } = words
  const asked = questions.length > 0 ? questions.map(plainText).join('\n') : t('changes:staff.questions-none')
  const facts: [string, string | undefined][] = [
    [t('changes:form.said'), row.said.en],
    [t('changes:form.will'), row.will.en],
    [t('changes:form.lead'), row.lead.en],
    [t('changes:form.brings'), row.brings.en],
    [t('changes:form.by'), row.byDate ? sayDate(words, row.byDate) : t('changes:show.by-none')],
    [t('changes:form.theme'), t(`changes:theme.${row.theme}`)],
    [t('changes:staff.survey'), surveyTitle || t('changes:staff.survey-none')],
    ...(surveyTitle ? [[t('changes:staff.questions'), asked] as [string, string]] : []),
  ]
  return (
    <Block id="facts" look="panel" title={t('changes:staff.facts')} picture="action.check">
      <SummaryList
        facts={facts.map(([name, value]) => ({
          name,
          value: <span className="as-written">{plainText(value ?? '')}</span>,
        }))}
      />
    </Block>
  )
}

function History({ one: { steps } }: { one: OneForStaff }) {
  const words = useWords()
  const { t } = words
  return (
    <Block id="history" title={t('changes:staff.history')} picture="change.doing">
      <PicturePath
        steps={steps.map(({ state, words: said, byName, on }) => ({
          picture: `change.${state}`,
          title: t(`changes:state.${state}`),
          when: sayDate(words, on),
          words: plainText(said),
          state: 'done',
          by: byName ? t('changes:staff.by', { name: byName }) : undefined,
        }))}
      />
    </Block>
  )
}
