import type { Question } from '../../domain/about/questions'
import type { About } from '../../domain/about/read'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Buttons, LinkButton } from '../../kit/button'
import { PictureList, PictureText } from '../../kit/picture-text'
import { PrintButton } from '../../kit/print-button'
import { PICTURE_OF } from './pictures-of'

type Props = { about: About; open: Question[]; own: boolean }

/** Below the page: questions that have no answer yet, printing, and who may see it. Never on paper. */
export function WhatElse({ about, open, own }: Props) {
  const { t } = useWords()
  const isMade = about.answers.length > 0
  return (
    <div className="about-else">
      {isMade && about.mayChange && open.length > 0 ? <OpenQuestions open={open} /> : null}
      {isMade ? (
        <Block id="else" title={t('about-me:made.title')} picture="me.about">
          <PrintButton how={t('about-me:made.print-how')}>{t('about-me:made.print')}</PrintButton>
          {own ? (
            <Buttons>
              <LinkButton href="/me/people" look="quiet" picture="me.people">
                {t('about-me:made.share')}
              </LinkButton>
              <LinkButton href="/me/data" look="quiet" picture="me.data">
                {t('about-me:made.data')}
              </LinkButton>
            </Buttons>
          ) : null}
        </Block>
      ) : null}
    </div>
  )
}

function OpenQuestions({ open }: { open: Question[] }) {
  const { t } = useWords()
  return (
    <Block id="open" title={t('about-me:go-on.title', { count: open.length })} picture="action.not-sure">
      <p>{t('about-me:go-on.what')}</p>
      <PictureList>
        {open.map((question) => (
          <PictureText as="li" key={question} picture={PICTURE_OF[question]} size="small">
            <p>
              <a href={`/me/about/${question}?one=yes`}>
                {t('about-me:go-on.answer', { question: t(`about-me:question.${question}`) })}
              </a>
            </p>
          </PictureText>
        ))}
      </PictureList>
    </Block>
  )
}
