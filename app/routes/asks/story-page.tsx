import type { AskStory } from '../../domain/asks/story'
import { usePage } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { Details } from '../../kit/details'
import { PageTitle } from '../../kit/page-title'
import { PicturePath } from '../../kit/picture-path'
import { AskedFacts } from './asked-facts'
import { NextBlock } from './next-block'
import { pathOf } from './path-of'

type Props = { story: AskStory; address: string; done?: string | null; tooLate?: boolean; formKey: string }

/** One ask as the person sees it: what comes next and what they can do, then what happened, then what they asked. */
export function StoryPage({ story, address, done, tooLate, formKey }: Props) {
  const words = useWords()
  const { t } = words
  const { site } = usePage()
  return (
    <>
      {tooLate ? (
        <Banner kind="warning" title={t('asks:too-late.title')} announce>
          {t('asks:too-late.words')}
        </Banner>
      ) : null}
      {done ? (
        <Banner kind="success" announce>
          {t(`asks:done.${done}`)}
        </Banner>
      ) : null}
      <PageTitle
        picture={story.activity.kind ? `kind.${story.activity.kind}` : 'action.try'}
        lead={t('asks:show.number', { number: story.reference })}
      >
        {t('asks:show.title', { name: story.activity.name })}
      </PageTitle>
      {story.late && story.waitsFor === 'staff' ? (
        <Banner kind="info">{t('asks:show.late', { phone: site.phone })}</Banner>
      ) : null}
      <NextBlock story={story} address={address} formKey={formKey} />
      <Block id="path" title={t('asks:show.path')} picture="me.requests">
        <PicturePath steps={pathOf(words, story)} />
      </Block>
      <Details summary={t('asks:show.asked')}>
        <AskedFacts asked={story.asked} name={story.name} />
      </Details>
      <p>{t('asks:show.question', { phone: site.phone })}</p>
      {story.activity.slug ? (
        <p>
          <a href={`/activities/${story.activity.slug}`}>
            {t('asks:show.activity', { name: story.activity.name })}
          </a>
        </p>
      ) : null}
    </>
  )
}
