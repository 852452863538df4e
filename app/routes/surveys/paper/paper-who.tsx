import { type Definition, HELP, HELPERS } from '../../../domain/surveys/definition'
import { useWords } from '../../../i18n/words'
import { Picture } from '../../../kit/picture'
import type { PictureKey } from '../../../kit/pictures/registry'
import { withHardWords } from '../../../kit/text'
import { Ticks } from './paper-boxes'
import { Meanings } from './paper-question'

type Props = { definition: Definition; heading: 'h2' | 'h3' }

/** Who is answering comes first, before the numbers. */
export function PaperWho({ definition: { who }, heading: Heading }: Props) {
  const { t } = useWords()
  if (who.length < 2) return null
  return (
    <>
      <section className="paper-question" data-question="who">
        <Asked picture="survey.me" heading={Heading}>
          {t('surveys:who.ask')}
        </Asked>
        <Ticks
          boxes={who.map((one) => ({
            key: one,
            words: t(`surveys:who.${one}`),
            about: t(`surveys:who.${one}-about`),
            picture: `survey.${one}`,
          }))}
          columns={false}
        />
      </section>
      {who.includes('helped') ? <Helper heading={Heading} /> : null}
    </>
  )
}

function Helper({ heading: Heading }: Pick<Props, 'heading'>) {
  const { t } = useWords()
  const helped = t('surveys:who.helped')
  return (
    <>
      <section className="paper-question" data-question="helper">
        <p className="paper-note">{t('survey-paper:only-helped', { words: helped })}</p>
        <Asked picture="survey.helped" heading={Heading}>
          {t('surveys:helper.ask')}
        </Asked>
        <Meanings of={HELPERS.flatMap((one) => withHardWords(t(`surveys:helper.${one}`)).keys)} />
        <Ticks boxes={HELPERS.map((one) => ({ key: one, words: t(`surveys:helper.${one}`) }))} columns />
      </section>
      <section className="paper-question" data-question="help">
        <p className="paper-note">{t('survey-paper:only-helped', { words: helped })}</p>
        <Asked picture="survey.chose" heading={Heading}>
          {t('surveys:helper.how')}
        </Asked>
        <Ticks
          boxes={HELP.map((one) => ({
            key: one,
            words: t(`surveys:helper.${one}`),
            picture: `survey.${one}`,
          }))}
        />
      </section>
    </>
  )
}

/** Whether we may show their words, at the end. */
export function PaperQuote({ heading: Heading }: Pick<Props, 'heading'>) {
  const { t } = useWords()
  return (
    <section className="paper-question" data-question="quote">
      <Asked picture="action.tell" heading={Heading}>
        {t('surveys:quote.ask')}
      </Asked>
      <p>{t('surveys:quote.hint')}</p>
      <Ticks
        boxes={(['yes', 'no'] as const).map((one) => ({
          key: one,
          words: t(`surveys:quote.${one}`),
          picture: `action.${one}`,
        }))}
        columns={false}
      />
    </section>
  )
}

type AskedProps = { picture: PictureKey; heading: 'h2' | 'h3'; children: string }

const Asked = ({ picture, heading: Heading, children }: AskedProps) => (
  <div className="paper-ask">
    <Picture of={picture} size="medium" eager />
    <Heading>{children}</Heading>
  </div>
)
