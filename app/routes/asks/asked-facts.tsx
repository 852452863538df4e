import type { AskStory } from '../../domain/asks/story'
import { useWords, type Words } from '../../i18n/words'
import { SummaryList } from '../../kit/summary-list'
import { sayWhen } from './say'

type Asked = AskStory['asked']

/** What somebody asked for, as they answered it. */
export function AskedFacts({ asked, name }: { asked: Asked; name: string }) {
  const words = useWords()
  const { t } = words
  return (
    <SummaryList
      facts={[
        { name: t('asks:fact.when'), value: <Lines of={asked.whens.map((key) => sayWhen(words, key))} /> },
        { name: t('asks:fact.with'), value: <Lines of={sayWith(words, asked)} /> },
        { name: t('asks:fact.help'), value: <Lines of={sayHelp(words, asked)} /> },
        { name: t('asks:fact.name'), value: name },
        { name: t('asks:fact.reach'), value: <bdi>{asked.reach || t('asks:fact.site')}</bdi> },
        ...(asked.about.length > 0 ? [{ name: t('asks:fact.about'), value: t('asks:fact.about-yes') }] : []),
        ...(asked.words
          ? [{ name: t('asks:fact.more'), value: <span className="as-written">{asked.words}</span> }]
          : []),
      ]}
    />
  )
}

type With = Pick<Asked, 'withWhom' | 'withWords'>
export const sayWith = ({ t }: Words, { withWhom, withWords }: With): string[] => {
  const known = ['alone', 'supporter', 'friend'].includes(withWhom)
  return [known ? t(`asks:ask.with-${withWhom}`) : t('asks:fact.unsure'), withWords]
}

type Help = Pick<Asked, 'help' | 'helpWords'>
export const sayHelp = ({ t }: Words, { help, helpWords }: Help): string[] => [
  ...help.map((key) => (key === 'none' ? t('asks:ask.help-none') : t(`taxonomy:support.${key}`))),
  helpWords,
]

/** Each thing on its own line. */
export function Lines({ of }: { of: readonly string[] }) {
  const { t } = useWords()
  const lines = of.filter(Boolean)
  if (lines.length < 2) return <span className="as-written">{lines[0] ?? t('kit:check.none')}</span>
  return (
    <ul className="plain-lines">
      {lines.map((line) => (
        <li key={line} className="as-written">
          {line}
        </li>
      ))}
    </ul>
  )
}
