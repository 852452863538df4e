import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Button, Buttons } from '../../kit/button'
import { Field } from '../../kit/field'

/** For whoever answered without an account. The code is sent in the form, never in an address. */
export function CodeBox({ error, value }: { error?: string; value?: string }) {
  const { t } = useWords()
  return (
    <Block id="look" look="panel" title={t('changes:code.title')} picture="say.code">
      <p>{t('changes:code.about')}</p>
      <p>{t('changes:code.about-more')}</p>
      <form method="post" action="/have-your-say/changes/mine" noValidate>
        <Field
          name="code"
          label={t('changes:code.label')}
          hint={t('changes:code.hint')}
          value={value}
          error={error}
          autoComplete="off"
        />
        <Buttons>
          <Button look="quiet" picture="action.find">
            {t('changes:code.look')}
          </Button>
        </Buttons>
      </form>
    </Block>
  )
}
