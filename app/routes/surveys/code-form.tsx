import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Button, Buttons } from '../../kit/button'
import { ErrorSummary } from '../../kit/error-summary'
import { Field } from '../../kit/field'
import { PageTitle } from '../../kit/page-title'

type Props = { title: string; given: string; wrong: boolean }

/** For whoever sent answers from another device, or on whose device nothing is kept: they have the code. */
export function CodeForm({ title, given, wrong }: Props) {
  const { t } = useWords()
  const error = wrong ? t('surveys:code.error') : undefined
  return (
    <>
      <BackLink href="/have-your-say" page={t('surveys:title')} />
      <ErrorSummary errors={error ? [{ at: 'code', words: error }] : []} />
      <PageTitle picture="survey.code">{title}</PageTitle>
      <form method="post" noValidate>
        <Field
          name="code"
          label={t('surveys:code.ask')}
          hint={t('surveys:code.hint')}
          value={given}
          error={error}
          autoComplete="off"
        />
        <Buttons>
          <Button name="do" value="find" picture="action.find">
            {t('surveys:code.find')}
          </Button>
        </Buttons>
      </form>
    </>
  )
}
