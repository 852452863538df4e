import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inLang } from '../../../domain/surveys/definition'
import { openCopies } from '../../../domain/surveys/paper/open-paper'
import { hasTwoVersions, MOST_COPIES, versionFor } from '../../../domain/surveys/paper/sheet'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { Field } from '../../../kit/field'
import { PageTitle } from '../../../kit/page-title'
import { PrintButton } from '../../../kit/print-button'
import { plainText, Text } from '../../../kit/text'
import { openMemberPage } from '../../../session.server'
import { PageRules } from './page-rules'
import { PaperSheet } from './paper-sheet'

export const handle = { words: 'survey-paper' }
export const headers = () => ({ 'Cache-Control': 'no-store' })

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, lang, url, today } = openMemberPage(request)
  const asked = url.searchParams
  const copies = /^\d{1,4}$/.test(asked.get('copies') ?? '') ? Number(asked.get('copies')) : 1
  const paper = openCopies(viewer, params.id ?? '', copies, today)
  if (!paper) throw new Response(null, { status: 404 })
  const { survey, codes, activities } = paper
  const { id, definition, tested } = survey
  const title = plainText(inLang(definition.title, lang).words)
  return {
    head: { title: words.t('survey-paper:copies.title', { title }), noIndex: true },
    id,
    title,
    definition,
    tested,
    codes,
    activities,
    version: versionFor(definition, asked.get('who') === 'carer' ? 'detailed' : 'easy'),
    canSwitch: hasTwoVersions(definition),
    blanks: asked.get('blank') === 'yes',
  }
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function SurveyCopies() {
  const data = useLoaderData<typeof loader>()
  const { definition, version, tested, codes, activities, blanks } = data
  const { t } = useWords()
  return (
    <div className="paper-page">
      <PageRules codes={codes} blanks={blanks} />
      <div className="paper-screen">
        <BackLink href={`/staff/surveys/${data.id}`} page={t('survey-paper:copies.back')} />
        <PageTitle picture="survey.paper">{t('survey-paper:copies.title', { title: data.title })}</PageTitle>
        <Text>{t('survey-paper:copies.about')}</Text>
        <CopiesForm {...data} />
        <p>{t('survey-paper:copies.ready', { count: codes.length })}</p>
        <PrintButton how={t('survey-paper:how-to-print')}>{t('survey-paper:print')}</PrintButton>
      </div>
      {/* Printed for others: what this person chose for their own screen does not decide about pictures. */}
      <div data-pictures="both">
        {codes.map((code, copy) => (
          <div key={code} className="paper-copy">
            <PaperSheet
              definition={definition}
              version={version}
              tested={tested}
              code={code}
              activities={activities}
              copy={copy}
              heading="h2"
            />
            {blanks ? <div className="paper-blank" /> : null}
          </div>
        ))}
      </div>
    </div>
  )
}

/** How many, in which version, and whether a copy ends on an even page. It only asks for another page. */
function CopiesForm({ codes, canSwitch, version, blanks }: Data) {
  const { t } = useWords()
  return (
    <form method="get">
      <Field
        name="copies"
        label={t('survey-paper:copies.how-many')}
        hint={t('survey-paper:copies.how-many-hint', { most: MOST_COPIES })}
        value={String(codes.length)}
        inputMode="numeric"
        maxLength={4}
      />
      {canSwitch ? (
        <Choices
          name="who"
          type="radio"
          legend={t('survey-paper:copies.version')}
          choices={(['easy', 'detailed'] as const).map((one) => ({
            value: one === 'detailed' ? 'carer' : 'me',
            label: t(`survey-paper:copies.${one}`),
            picture: one === 'detailed' ? 'survey.carer' : 'survey.me',
          }))}
          chosen={[version === 'detailed' ? 'carer' : 'me']}
          grid
        />
      ) : null}
      <Choices
        name="blank"
        type="checkbox"
        legend={t('survey-paper:copies.sides')}
        choices={[
          {
            value: 'yes',
            label: t('survey-paper:copies.blank'),
            hint: t('survey-paper:copies.blank-hint'),
          },
        ]}
        chosen={blanks ? ['yes'] : []}
      />
      <Buttons>
        <Button look="quiet" picture="action.print">
          {t('survey-paper:copies.show')}
        </Button>
      </Buttons>
    </form>
  )
}
