import type { Overview } from '../../../domain/surveys/making/overview'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { PictureList, PictureText } from '../../../kit/picture-text'
import type { PictureKey } from '../../../kit/pictures/registry'
import { addressOf } from './address-of'

type Tool = [name: string, picture: PictureKey, href: string, isThere: boolean]

/** Everything else that can be done with a survey, as far as it makes sense in its state. */
export function ToolsBlock({ survey: { id, slug, state, isPublic, answers } }: { survey: Overview }) {
  const { t } = useWords()
  const tools: Tool[] = [
    ['preview', 'making.preview', addressOf(id, '/preview'), true],
    ['languages', 'action.language', addressOf(id, '/languages'), state !== 'published'],
    ['tested', 'making.tested', addressOf(id, '/tested'), true],
    ['print', 'action.print', addressOf(id, '/print'), isPublic],
    ['keying', 'making.keying', addressOf(id, '/keying'), isPublic],
    ['import', 'making.import', addressOf(id, '/import'), isPublic],
    ['themes', 'making.themes', addressOf(id, '/themes'), answers > 0],
    ['results', 'survey.results', `/have-your-say/${slug}/results`, state === 'published'],
    ['changes', 'survey.changed', '/staff/changes', state === 'closed' || state === 'published'],
  ]
  return (
    <Block id="tools" title={t('survey-making:show.tools')} picture="action.settings">
      <PictureList>
        {tools
          .filter(([, , , isThere]) => isThere)
          .map(([name, picture, href]) => (
            <PictureText key={name} as="li" picture={picture} size="small">
              <a className="making-tool" href={href}>
                {t(`survey-making:tool.${name}`)}
              </a>
            </PictureText>
          ))}
      </PictureList>
    </Block>
  )
}
