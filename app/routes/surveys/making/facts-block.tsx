import type { Overview } from '../../../domain/surveys/making/overview'
import { LANGUAGES } from '../../../i18n/languages'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Buttons, LinkButton } from '../../../kit/button'
import { SummaryList } from '../../../kit/summary-list'
import { addressOf } from './address-of'

/** What a survey says about itself. */
export function FactsBlock({ survey }: { survey: Overview }) {
  const { id, slug, facts, state } = survey
  const words = useWords()
  const { t } = words
  const text = (written: string) =>
    written || <span className="making-none">{t('survey-making:show.none')}</span>
  const lines = (written: string) => (written ? <span className="making-lines">{written}</span> : text(''))
  return (
    <Block id="facts" title={t('survey-making:show.facts')} picture="state.info">
      <SummaryList
        facts={[
          { name: t('survey-making:fact.lead'), value: text(facts.lead.en) },
          { name: t('survey-making:fact.asker'), value: text(facts.asker.en) },
          { name: t('survey-making:fact.why'), value: text(facts.why.en) },
          { name: t('survey-making:fact.after'), value: text(facts.after.en) },
          {
            name: t('survey-making:fact.minutes'),
            value: t('survey-making:fact.minutes-value', { count: facts.minutes }),
          },
          {
            name: t('survey-making:fact.closes'),
            value: facts.closesOn ? sayDate(words, facts.closesOn) : t('survey-making:fact.closes-never'),
          },
          {
            name: t('survey-making:fact.who'),
            value: (
              <ul>
                {facts.who.map((who) => (
                  <li key={who}>{t(`survey-making:who.${who}`)}</li>
                ))}
              </ul>
            ),
          },
          { name: t('survey-making:fact.return-to'), value: lines(facts.returnTo) },
          {
            name: t('survey-making:fact.languages'),
            value: <LanguageFacts survey={survey} />,
          },
          { name: t('survey-making:fact.address'), value: `/have-your-say/${slug}` },
        ]}
      />
      {state === 'published' ? null : (
        <Buttons>
          <LinkButton href={addressOf(id, '/about')} look="quiet" picture="making.draft">
            {t('survey-making:show.facts-change')}
          </LinkButton>
        </Buttons>
      )}
    </Block>
  )
}

/** Which languages people can choose, and how far the others are. */
function LanguageFacts({ survey: { facts, languages } }: { survey: Overview }) {
  const { t } = useWords()
  const begun = languages.filter(({ isOn, written }) => isOn || written > 0)
  return (
    <ul>
      {facts.languages.includes('en') ? <li>{LANGUAGES.en.name}</li> : null}
      {begun.map(({ lang, isOn, written, total, old }) => (
        <li key={lang}>
          <span lang={lang}>{LANGUAGES[lang].name}</span>
          {isOn ? null : `. ${t('survey-tools:languages.is-open')}`}
          {written < total
            ? `. ${t('survey-making:fact.language-missing', { count: total - written })}`
            : null}
          {old > 0 ? `. ${t('survey-making:fact.language-old', { count: old })}` : null}
        </li>
      ))}
    </ul>
  )
}
