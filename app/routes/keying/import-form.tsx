import { FILE_FORMAT, MOST_ROWS } from '../../domain/keying/import-file'
import { useWords } from '../../i18n/words'
import { AboutField, describedBy } from '../../kit/about-field'
import { Block } from '../../kit/block'
import { Button, Buttons } from '../../kit/button'
import { PictureText } from '../../kit/picture-text'

/** How to bring in a file, in three steps, and the box for it. */
export function ImportForm({ path, error, again }: { path: string; error?: string; again: boolean }) {
  const { t } = useWords()
  const about = {
    id: 'file',
    hint: t('answers-file:file-hint', { count: MOST_ROWS, format: FILE_FORMAT }),
    error,
  }
  return (
    <Block id="bring" title={t(again ? 'answers-file:again' : 'answers-file:bring')}>
      <ol className="picture-list picture-steps">
        <PictureText as="li" picture="survey.copy" size="small">
          <p>
            <a href={`${path}/template.csv`} download>
              {t('answers-file:template')}
            </a>
          </p>
        </PictureText>
        <PictureText as="li" picture="survey.wrote" size="small">
          {t('answers-file:fill', { format: FILE_FORMAT })}
        </PictureText>
        <PictureText as="li" picture="action.send" size="small">
          {t('answers-file:then')}
        </PictureText>
      </ol>
      <form method="post" encType="multipart/form-data" noValidate>
        <div className={error ? 'field field-wrong' : 'field'}>
          <label htmlFor="file">{t('answers-file:file')}</label>
          <AboutField {...about} />
          <input
            type="file"
            id="file"
            name="file"
            accept=".csv,text/csv"
            className="file-box"
            aria-describedby={describedBy(about)}
            aria-invalid={error ? true : undefined}
          />
        </div>
        <Buttons>
          <Button name="go" value="read" look={again ? 'quiet' : 'main'} picture="action.check">
            {t('answers-file:read')}
          </Button>
        </Buttons>
      </form>
    </Block>
  )
}
