import type { Answers } from '../../../domain/drafts/questions'
import { listOf } from '../../../domain/drafts/read'
import type { ChangePart } from '../../../domain/goals/change'
import { byDateOf, ideaOf } from '../../../domain/goals/new-goal'
import { todayInLondon } from '../../../domain/site/today'
import { sayDate } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Button, Buttons } from '../../../kit/button'
import { HiddenFields } from '../../../kit/hidden-fields'
import { PageTitle } from '../../../kit/page-title'
import type { Face } from '../question-props'

type Props = {
  part: ChangePart
  way: unknown
  mine: Answers
  /** What the goal says since another device changed it, and its version. */
  now: Answers
  version: number
  supporters: readonly Face[]
}

/** Two devices changed the same: both texts are shown, and the person chooses. Nothing was written over. */
export function TwoVersions({ part, way, mine, now, version, supporters }: Props) {
  const words = useWords()
  const { t } = words
  const lines = (answers: Answers) => sayPart(words, part, { ...answers, way: String(way ?? '') }, supporters)
  return (
    <>
      <PageTitle picture="action.compare" lead={t('goals:change.conflict.lead')}>
        {t('goals:change.conflict.title')}
      </PageTitle>
      <form method="post" noValidate>
        <HiddenFields values={[...asFields(mine), { name: 'version', value: String(version) }]} />
        <Block id="yours" title={t('goals:change.conflict.yours')} look="panel">
          <Said lines={lines(mine)} />
          <Buttons>
            <Button picture="action.yes" look="quiet">
              {t('goals:change.conflict.keep-yours')}
            </Button>
          </Buttons>
        </Block>
        <Block id="there" title={t('goals:change.conflict.there')} look="panel">
          <Said lines={lines(now)} />
          <Buttons>
            <Button name="go" value="keep" picture="action.yes" look="quiet">
              {t('goals:change.conflict.keep-there')}
            </Button>
          </Buttons>
        </Block>
      </form>
    </>
  )
}

const asFields = (answers: Answers) =>
  Object.entries(answers)
    .filter(([name]) => name !== 'version' && name !== 'go')
    .flatMap(([name, value]) => listOf(value).map((one) => ({ name, value: one })))

function Said({ lines }: { lines: readonly string[] }) {
  const { t } = useWords()
  return lines.length === 0 ? (
    <p>{t('goals:change.conflict.nothing')}</p>
  ) : (
    lines.map((line) => (
      <p key={line} className="as-written">
        {line}
      </p>
    ))
  )
}

const text = (value: unknown) => (typeof value === 'string' && value ? [value] : [])

function sayPart(words: Words, part: ChangePart, given: Answers, supporters: readonly Face[]): string[] {
  const { t } = words
  const idea = ideaOf(given)
  const date = byDateOf(given, todayInLondon())
  const nameOf = (id: string) => supporters.find((one) => one.id === id)?.name ?? t(`goals:helpers.${id}`)
  const said: Record<ChangePart, string[]> = {
    what: [
      ...(text(given.words).length > 0 ? text(given.words) : idea ? [t(`goals:idea.${idea}`)] : []),
      ...(given.photoId ? [t('goals:new.has-photo')] : []),
      ...(given.voiceId ? [t('goals:new.has-voice')] : []),
    ],
    why: [...listOf(given.whys).map((one) => t(`goals:whys.${one}`)), ...text(given.why)],
    helps: [...listOf(given.helpers).map(nameOf), ...text(given.helps)],
    by: [date ? sayDate(words, date) : t('goals:new.by.none')],
    know: [...listOf(given.knows).map((one) => t(`goals:knows.${one}`)), ...text(given.howKnow)],
  }
  return said[part]
}
