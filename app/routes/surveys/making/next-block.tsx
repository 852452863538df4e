import type { Overview } from '../../../domain/surveys/making/overview'
import type { Move } from '../../../domain/surveys/making/states'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { Details } from '../../../kit/details'
import { HiddenFields } from '../../../kit/hidden-fields'
import type { PictureKey } from '../../../kit/pictures/registry'
import { addressOf, missingAddress } from './address-of'
import { ChangeList } from './change-list'

const PICTURES: Record<Move, PictureKey> = {
  check: 'making.checked',
  back: 'action.undo',
  open: 'making.open',
  change: 'making.open',
  close: 'making.closed',
  again: 'making.open',
  publish: 'making.published',
  hide: 'action.undo',
}
/** These cannot be done while something is missing. */
const WHOLE: readonly Move[] = ['check', 'open', 'change', 'again']
/** The way on; all others lead aside or back. */
const ON: readonly Move[] = ['check', 'open', 'change', 'publish']

/** What is missing before the next step, or the button for it. */
export function NextBlock({ survey }: { survey: Overview }) {
  const { t } = useWords()
  const { id, state, missing, hasChanges, moves, tests } = survey
  const waits = state === 'draft' || state === 'checked' || hasChanges
  const blocked = waits && missing.length > 0
  return (
    <Block id="next" look="panel" title={t('survey-making:show.next')} picture="action.next">
      {hasChanges ? <Waiting survey={survey} /> : null}
      {blocked ? (
        <MissingList survey={survey} />
      ) : (
        <p>
          {t(
            hasChanges && state === 'open'
              ? 'survey-making:show.changes-check'
              : `survey-making:show.next-${state}`,
          )}
        </p>
      )}
      {waits && tests === 0 ? (
        <p>
          {t('survey-making:show.not-tested')}{' '}
          <a href={addressOf(id, '/tested')}>{t('survey-making:tool.tested')}</a>
        </p>
      ) : null}
      <form method="post" action={addressOf(id)}>
        <HiddenFields values={[{ name: 'seen', value: survey.seenAt }]} />
        <Buttons>
          {moves
            .filter((move) => !blocked || !WHOLE.includes(move))
            .toSorted((a, b) => Number(ON.includes(b)) - Number(ON.includes(a)))
            .map((move) => (
              <Button
                key={move}
                name="do"
                value={`move:${move}`}
                look={ON.includes(move) ? 'main' : 'quiet'}
                picture={PICTURES[move]}
              >
                {t(`survey-making:move.${move}`)}
              </Button>
            ))}
          {waits ? (
            <LinkButton href={addressOf(id, '/check')} look="quiet" picture="action.check">
              {t('survey-making:show.check')}
            </LinkButton>
          ) : null}
          {hasChanges ? (
            <LinkButton href={addressOf(id, '/throw-away')} look="quiet" picture="action.remove">
              {t('survey-making:show.throw-away')}
            </LinkButton>
          ) : null}
        </Buttons>
      </form>
    </Block>
  )
}

/** That people get another version than the one that stands here, and how the two differ. */
function Waiting({ survey: { state, changes } }: { survey: Overview }) {
  const { t } = useWords()
  return (
    <>
      <p>{t(state === 'open' ? 'survey-making:show.changes' : 'survey-making:show.changes-later')}</p>
      {changes.length > 0 ? (
        <Details summary={t('survey-making:show.see-changes', { count: changes.length })}>
          <ChangeList changes={changes} />
        </Details>
      ) : null}
    </>
  )
}

function MissingList({ survey: { id, missing } }: { survey: Overview }) {
  const { t } = useWords()
  return (
    <>
      <p>{t('survey-making:show.next-missing', { count: missing.length })}</p>
      <ul className="making-missing">
        {missing.map((one, index) => (
          <li key={index}>
            <a href={missingAddress(id, one)}>{t(`survey-making:missing.${one.key}`, one.values)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
