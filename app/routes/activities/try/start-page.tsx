import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { Block } from '../../../kit/block'
import { Buttons, LinkButton } from '../../../kit/button'
import { PageTitle } from '../../../kit/page-title'
import { PictureList, PictureText } from '../../../kit/picture-text'
import { PhoneBlock } from './phone-block'

type Props = {
  about: { slug: string; name: string; organisation: string; phone: string | null }
  helping: string | null
  /** Null when a helper may not ask for this person. */
  start: { count: number; begun: string | null; answerOn: string } | null
}

/** Two ways: a few questions here, or the phone. */
export function StartPage({ about, helping, start }: Props) {
  const { t } = useWords()
  return (
    <>
      <BackLink href={`/activities/${about.slug}`} page={about.name} />
      <PageTitle picture="action.try" lead={t('asks:start.lead')}>
        {t('activities:try.title', { name: about.name })}
      </PageTitle>
      {start ? (
        <Block id="ask" look="panel" title={t('asks:start.title')} picture="me.requests">
          <PictureList>
            <PictureText as="li" picture="action.check" size="small">
              {t('asks:start.how', { count: start.count })}
            </PictureText>
            <PictureText as="li" picture="action.pause" size="small">
              {t('asks:start.stop')}
            </PictureText>
            <PictureText as="li" picture="action.calendar" size="small">
              {t('asks:start.by', { date: start.answerOn })}
            </PictureText>
          </PictureList>
          <Buttons>
            {start.begun ? (
              <LinkButton href={start.begun} picture="action.next">
                {t('asks:start.go-on')}
              </LinkButton>
            ) : null}
            <LinkButton
              href={`/activities/${about.slug}/try?step=when`}
              look={start.begun ? 'quiet' : 'main'}
              picture="action.next"
            >
              {t(start.begun ? 'asks:start.again' : 'asks:start.begin')}
            </LinkButton>
          </Buttons>
        </Block>
      ) : (
        <Banner kind="info">{t('asks:start.helper-no', { name: helping ?? '' })}</Banner>
      )}
      <PhoneBlock about={about} />
    </>
  )
}
