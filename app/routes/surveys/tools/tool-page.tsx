import type { ReactNode } from 'react'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { PageTitle } from '../../../kit/page-title'
import type { PictureKey } from '../../../kit/pictures/registry'
import type { Refused, Tool } from './open-tool'

const PICTURES: Record<Tool, PictureKey> = {
  library: 'making.library',
  pictures: 'action.pictures',
  languages: 'action.language',
  preview: 'making.preview',
  tested: 'making.tested',
}

type Props = {
  tool: Tool
  surveyId: string
  title: string
  refused?: Refused
  /** What a press just did. */
  done?: string
  back?: { href: string; page: string }
  children: ReactNode
}

/** What every page of these tools begins with: the way back, what it is for, and what a press did. */
export function ToolPage({ tool, surveyId, title, refused, done, back, children }: Props) {
  const { t } = useWords()
  const name = title || t('survey-tools:no-title')
  return (
    <>
      <BackLink href={back?.href ?? `/staff/surveys/${surveyId}`} page={back?.page ?? name} />
      {done ? (
        <Banner kind="success" announce>
          {done}
        </Banner>
      ) : null}
      {refused ? (
        <Banner kind="warning" announce>
          {t(`survey-tools:refused.${refused.kind}`, { name: refused.byName || t('survey-tools:somebody') })}
        </Banner>
      ) : null}
      <PageTitle picture={PICTURES[tool]} lead={t(`survey-tools:${tool}.lead`)}>
        {t(`survey-tools:${tool}.title`)}
      </PageTitle>
      {children}
    </>
  )
}
