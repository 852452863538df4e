import { useWords } from '../../i18n/words'
import { Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { PictureList, PictureText } from '../../kit/picture-text'

type Props = { name: string; own: boolean; mayChange: boolean }

/** Before the first answer: what this page is good for, how long it takes, and who sees it. */
export function EmptyAbout({ name, own, mayChange }: Props) {
  const { t } = useWords()
  if (!own && !mayChange) {
    return (
      <PageTitle picture="me.about" lead={t('about-me:empty.of-lead', { name })}>
        {t('about-me:of', { name })}
      </PageTitle>
    )
  }
  return (
    <>
      <PageTitle
        picture="me.about"
        lead={own ? t('about-me:empty.lead') : t('about-me:empty.of-lead', { name })}
      >
        {t('about-me:of', { name })}
      </PageTitle>
      <PictureList>
        <PictureText as="li" picture="about.friendly">
          {t('about-me:empty.what')}
        </PictureText>
        <PictureText as="li" picture="action.clock">
          {t('about-me:empty.how')}
        </PictureText>
        <PictureText as="li" picture="voice.record">
          {t('about-me:empty.ways')}
        </PictureText>
        {own ? (
          <PictureText as="li" picture="page.privacy">
            {t('about-me:empty.who')}
          </PictureText>
        ) : null}
      </PictureList>
      <Buttons>
        <LinkButton href="/me/about/like" picture="action.next">
          {t('about-me:empty.start')}
        </LinkButton>
      </Buttons>
    </>
  )
}
