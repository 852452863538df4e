import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inLang, speaks } from '../../../domain/surveys/definition'
import { openPaper } from '../../../domain/surveys/paper/open-paper'
import { hasTwoVersions, versionFor } from '../../../domain/surveys/paper/sheet'
import { isOpenOn } from '../../../domain/surveys/survey'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { Buttons, LinkButton } from '../../../kit/button'
import { PrintButton } from '../../../kit/print-button'
import { plainText, Text } from '../../../kit/text'
import { openPage } from '../../../session.server'
import { PageRules } from './page-rules'
import { PaperSheet } from './paper-sheet'

export const handle = { words: 'survey-paper' }
/** Each print has a code of its own: nobody keeps the page. */
export const headers = () => ({ 'Cache-Control': 'no-store' })

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, lang, url, today } = openPage(request)
  const paper = openPaper(viewer, params.survey ?? '', today)
  if (!paper) throw new Response(null, { status: 404 })
  const { survey, codes, activities } = paper
  const { slug, definition, tested } = survey
  const version = versionFor(definition, url.searchParams.get('who') === 'carer' ? 'detailed' : 'easy')
  const title = plainText(inLang(definition.title, lang).words)
  return {
    head: {
      title: words.t('survey-paper:title', { title }),
      noIndex: true,
      onlyEnglish: !speaks(definition, lang),
    },
    slug,
    definition,
    tested,
    isOpen: isOpenOn(survey, today),
    code: codes[0] as string,
    version,
    canSwitch: hasTwoVersions(definition),
    activities,
  }
}

export default function SurveyOnPaper() {
  const { slug, definition, tested, isOpen, code, version, canSwitch, activities } =
    useLoaderData<typeof loader>()
  const { t } = useWords()
  const other = version === 'easy' ? 'detailed' : 'easy'
  return (
    <div className="paper-page">
      <PageRules codes={[code]} />
      <div className="paper-screen">
        <BackLink href={`/have-your-say/${slug}`} page={t('survey-paper:back')} />
        {isOpen ? null : <Banner kind="warning">{t('survey-paper:closed')}</Banner>}
        <Text className="lead">{t('survey-paper:about')}</Text>
        <p>{t('survey-paper:own-code')}</p>
        <PrintButton how={t('survey-paper:how-to-print')}>{t('survey-paper:print')}</PrintButton>
        {canSwitch ? (
          <Buttons>
            <LinkButton
              href={`/have-your-say/${slug}/paper${other === 'detailed' ? '?who=carer' : ''}`}
              look="quiet"
              picture={other === 'detailed' ? 'survey.carer' : 'survey.me'}
            >
              {t(`survey-paper:version.${other}`)}
            </LinkButton>
          </Buttons>
        ) : null}
      </div>
      <PaperSheet
        definition={definition}
        version={version}
        tested={tested}
        code={code}
        activities={activities}
        copy={0}
      />
    </div>
  )
}
