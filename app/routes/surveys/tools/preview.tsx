import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EASY_READ_WHO, WHO, type Who } from '../../../domain/surveys/definition'
import { openCopies } from '../../../domain/surveys/paper/open-paper'
import { type PaperVersion, versionFor } from '../../../domain/surveys/paper/sheet'
import { LANGUAGES } from '../../../i18n/languages'
import { useWords, WordsContext } from '../../../i18n/words'
import { wordsFor } from '../../../i18n/words.server'
import { Button, Buttons } from '../../../kit/button'
import { SelectField } from '../../../kit/field'
import { PageRules } from '../paper/page-rules'
import { PaperSheet } from '../paper/paper-sheet'
import { openTool, toolHead } from './open-tool'
import { PreviewSpeech } from './preview-speech'
import { PreviewSteps } from './preview-steps'
import { inLanguage, questionWords } from './preview-words'
import { ToolPage } from './tool-page'

export const handle = { words: 'survey-tools' }

const WAYS = ['person', 'paper', 'speech'] as const

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url, draft, today } = openTool(request, params.id)
  const { definition, surveyId } = draft
  const asked = url.searchParams.get('who')
  const who: Who = definition.who.find((one) => one === asked) ?? definition.who[0] ?? 'me'
  const lang = definition.languages.find((one) => one === url.searchParams.get('in')) ?? 'en'
  const paper = openCopies(viewer, surveyId, 1, today)
  return {
    head: toolHead(words, 'preview', draft),
    surveyId,
    title: definition.title.en,
    definition,
    way: WAYS.find((one) => one === url.searchParams.get('as')) ?? 'person',
    who,
    lang,
    said: questionWords(wordsFor(lang)),
    activities: paper?.activities ?? [],
    code: paper?.codes[0] ?? '',
    tested: paper?.survey.tested ?? false,
  }
}

type Data = ReturnType<typeof loader>

export default function Preview() {
  const words = useWords()
  const data = useLoaderData() as Data
  const { surveyId, title, way, lang, said, definition } = data
  return (
    <ToolPage tool="preview" surveyId={surveyId} title={title}>
      <Ways {...data} />
      {definition.questions.length === 0 ? (
        <p>{words.t('survey-tools:preview.empty')}</p>
      ) : (
        <WordsContext.Provider value={inLanguage(words, lang, said)}>
          <div className={`preview preview-${way}`}>
            {way === 'person' ? <PreviewSteps {...data} /> : null}
            {way === 'speech' ? <PreviewSpeech {...data} /> : null}
            {way === 'paper' ? <Paper {...data} /> : null}
          </div>
        </WordsContext.Provider>
      )}
    </ToolPage>
  )
}

/** As it will be printed. The code of a sheet is another one each time. */
function Paper({ definition, who, tested, activities, code }: Data) {
  const wanted: PaperVersion = EASY_READ_WHO.includes(who) ? 'easy' : 'detailed'
  return (
    <div className="paper-page" data-pictures="both">
      <PageRules codes={[code]} blanks={false} />
      <PaperSheet
        definition={definition}
        version={versionFor(definition, wanted)}
        tested={tested}
        code={code}
        activities={activities}
        copy={0}
        heading="h2"
      />
    </div>
  )
}

/** As what, for whom and in which language. */
function Ways({ definition, way, who, lang }: Data) {
  const { t } = useWords()
  const whos = WHO.filter((one) => definition.who.includes(one))
  return (
    <form method="get" className="preview-ways">
      <SelectField
        name="as"
        label={t('survey-tools:preview.as')}
        value={way}
        options={WAYS.map((value) => ({ value, label: t(`survey-tools:preview.as-${value}`) }))}
      />
      {whos.length > 1 ? (
        <SelectField
          name="who"
          label={t('survey-tools:preview.who')}
          value={who}
          options={whos.map((value) => ({ value, label: t(`survey-tools:who.${value}`) }))}
        />
      ) : null}
      {definition.languages.length > 1 ? (
        <SelectField
          name="in"
          label={t('survey-tools:preview.in')}
          value={lang}
          options={definition.languages.map((value) => ({ value, label: LANGUAGES[value].name }))}
        />
      ) : null}
      <Buttons>
        <Button look="quiet" picture="about.look">
          {t('survey-tools:preview.show')}
        </Button>
      </Buttons>
    </form>
  )
}
