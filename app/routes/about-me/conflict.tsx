import { type Content, putTogether } from '../../domain/about/together'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { HiddenFields } from '../../kit/hidden-fields'
import { PageTitle } from '../../kit/page-title'
import type { Answer } from './answer'
import { AnswerView } from './answer-view'

type Props = { question: string; name: string; answer: Answer }

/** Two devices wrote the same answer. Both are here, and nothing is thrown away before somebody chose. */
export function Conflict({ question, name, answer }: Props) {
  const { t } = useWords()
  const { mine, theirs, version, key } = answer
  if (!theirs) return null
  const by = theirs.writtenByName
  return (
    <>
      <PageTitle
        picture="action.compare"
        lead={by ? t('about-me:conflict.by', { name: by }) : t('about-me:conflict.what')}
      >
        {t('about-me:conflict.title')}
      </PageTitle>
      <Block id="mine" title={t('about-me:conflict.mine')} look="panel">
        <Shown content={mine} question={question} name={name} />
        <Keep content={mine} version={version} formKey={`${key}-1`} words={t('about-me:conflict.use-mine')} />
      </Block>
      <Block id="theirs" title={t('about-me:conflict.theirs')} look="panel">
        <Shown content={theirs} question={question} name={name} />
        <Buttons>
          <LinkButton href={`/me/about#${question}`} look="quiet" picture="action.yes">
            {t('about-me:conflict.use-theirs')}
          </LinkButton>
        </Buttons>
      </Block>
      <Keep
        content={putTogether(mine, theirs)}
        version={version}
        formKey={`${key}-2`}
        words={t('about-me:conflict.both')}
      />
    </>
  )
}

function Shown({ content, question, name }: { content: Content; question: string; name: string }) {
  const { t } = useWords()
  const { words, chosen, photoId, voiceId } = content
  if (!words && chosen.length === 0 && !photoId && !voiceId) return <p>{t('about-me:conflict.nothing')}</p>
  return <AnswerView {...content} question={question} name={name} />
}

type KeepProps = { content: Content; version: number; formKey: string; words: string }

/** The form again, filled in: pressing it saves this content over the version that was just shown. */
function Keep({ content, version, formKey, words }: KeepProps) {
  const file = (name: string, id: string | null) =>
    id ? { name: `${name}-kept`, value: id } : { name: `${name}-remove`, value: 'yes' }
  return (
    <form method="post">
      <HiddenFields
        values={[
          { name: 'key', value: formKey },
          { name: 'version', value: String(version) },
          { name: 'words', value: content.words },
          ...content.chosen.map((value) => ({ name: 'chosen', value })),
          file('photo', content.photoId),
          file('voice', content.voiceId),
        ]}
      />
      <Buttons>
        <Button name="go" value="stop" picture="action.done">
          {words}
        </Button>
      </Buttons>
    </form>
  )
}
