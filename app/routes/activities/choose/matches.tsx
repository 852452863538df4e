import type { Matches as Found, Match } from '../../../domain/activities/choose'
import { type Answers, answersToFilters } from '../../../domain/activities/choose-steps'
import { useWords } from '../../../i18n/words'
import { Banner } from '../../../kit/banner'
import { Buttons, LinkButton } from '../../../kit/button'
import { Cards } from '../../../kit/card'
import { PageTitle } from '../../../kit/page-title'
import { ActivityCard } from '../list/activity-card'
import { listAddress } from '../list/address'
import { GivenAnswers } from './given-answers'
import { sayBut, sayReason } from './say-match'

/** At most 5, each with the reasons in words, and with what does not fit said as plainly. */
export function Matches({ found, answers }: { found: Found; answers: Answers }) {
  const { t } = useWords()
  const count = found.matches.length
  return (
    <>
      <PageTitle picture={count > 0 ? 'action.choose' : 'action.phone'}>
        {count > 0 ? t('choose:matches.title', { count }) : t('choose:matches.none')}
      </PageTitle>
      {count > 0 ? <p>{t('choose:matches.lead')}</p> : <p>{t('choose:matches.none-what')}</p>}
      <Unmet found={found} />
      {found.placeUnknown ? <p>{t('choose:place-unknown', { place: found.placeUnknown.asked })}</p> : null}
      <Cards>
        {found.matches.map((match, index) => (
          <ActivityCard key={match.card.slug} card={match.card} level={2} eager={index < 2}>
            <Why match={match} />
          </ActivityCard>
        ))}
      </Cards>
      <Buttons>
        <LinkButton href={listAddress(answersToFilters(answers))} picture="action.find">
          {t('choose:matches.see-all')}
        </LinkButton>
        <LinkButton href="/activities/choose" look="quiet" picture="action.again">
          {t('choose:matches.again')}
        </LinkButton>
      </Buttons>
      <GivenAnswers answers={answers} />
    </>
  )
}

function Unmet({ found: { unmet } }: { found: Found }) {
  const { t } = useWords()
  if (unmet.length === 0) return null
  return (
    <Banner kind="warning" title={t('choose:unmet.title')}>
      <p>{t('choose:unmet.what')}</p>
      <ul>
        {unmet.map((need) => (
          <li key={need}>{t(`choose:help.${need}`)}</li>
        ))}
      </ul>
      <p>{t('choose:unmet.do')}</p>
    </Banner>
  )
}

function Why({ match: { reasons, but } }: { match: Match }) {
  const words = useWords()
  const { t } = words
  return (
    <div className="why">
      {reasons.length > 0 ? (
        <>
          <h3>{t('choose:matches.why')}</h3>
          <ul className="why-yes">
            {reasons.map((reason) => (
              <li key={reason.key}>{sayReason(words, reason)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {but.length > 0 ? (
        <>
          <h3>{t('choose:matches.but')}</h3>
          <ul className="why-but">
            {but.map((one) => (
              <li key={one.key}>{sayBut(words, one)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
