import type { LoaderFunctionArgs } from '@remix-run/node'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { PageTitle } from '../../kit/page-title'
import { CREDITS } from '../../kit/pictures/credits'
import { Text } from '../../kit/text'
import { openPage } from '../../session.server'
import { publicPage } from './public-page'

export const handle = { words: 'credits' }

export function loader({ request }: LoaderFunctionArgs) {
  const { t } = openPage(request).words
  return publicPage({ title: t('credits:title'), description: t('credits:description') })
}

export default function Credits() {
  const { t } = useWords()
  return (
    <>
      <PageTitle picture="page.credits" lead={t('credits:lead')}>
        {t('credits:title')}
      </PageTitle>
      {CREDITS.map(({ key, name, licence, link, picture }) => (
        <Block key={key} id={key} title={t(`credits:${key}.title`)} picture={picture}>
          <Text>{t(`credits:${key}.text`)}</Text>
          <p lang="en">
            {name}, {licence}
          </p>
          <p>
            <a href={link}>{t(`credits:${key}.link`)}</a>
          </p>
        </Block>
      ))}
    </>
  )
}
