import type { Preview } from '../../domain/keying/import-answers'
import { useWords } from '../../i18n/words'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { Button, Buttons } from '../../kit/button'
import { HiddenFields } from '../../kit/hidden-fields'
import { ImportCounted } from './import-counted'
import { ImportRows } from './import-rows'

/** What a file would become, before anything is counted. */
export function ImportPreview({ preview, hidden }: { preview: Preview; hidden: number }) {
  const { t } = useWords()
  const { id, name, counts, unknown, isOld, begun, rows } = preview
  return (
    <Block id="check" title={t('answers-file:check')} picture="action.check" look="panel">
      {begun > 0 ? (
        <Banner kind="warning">
          <p>{t('answers-file:begun', { count: begun, name })}</p>
          <p>{t('answers-file:begun-do')}</p>
        </Banner>
      ) : (
        <p>{t('answers-file:check-about', { name })}</p>
      )}
      <ImportCounted counts={counts} tense="will" />
      {unknown.length > 0 ? (
        <Banner kind="warning">
          <p>{t('answers-file:unknown')}</p>
          <ul>
            {unknown.map((column) => (
              <li key={column}>{column}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
      {isOld ? <Banner kind="warning">{t('answers-file:old')}</Banner> : null}
      <ImportRows rows={rows} />
      {hidden > 0 ? <p>{t('answers-file:more', { count: hidden })}</p> : null}
      <form method="post">
        <HiddenFields values={[{ name: 'draft', value: id }]} />
        <Buttons>
          <Button name="go" value="confirm" picture="action.done">
            {begun > 0
              ? t('answers-file:go-on')
              : counts.added > 0
                ? t('answers-file:confirm', { count: counts.added })
                : t('answers-file:confirm-none')}
          </Button>
          <Button name="go" value="drop" look="quiet" picture="action.remove">
            {t('answers-file:drop')}
          </Button>
        </Buttons>
      </form>
    </Block>
  )
}
