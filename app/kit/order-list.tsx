import { useWords } from '../i18n/words'
import { Button } from './button'
import { HiddenFields, type HiddenValue } from './hidden-fields'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'

export type OrderedItem = { id: string; words: string; picture?: PictureKey; done?: boolean }

type Props = {
  items: readonly OrderedItem[]
  /** Where the form is sent; else to the page's own address. */
  action?: string
  formKey: string
  hidden?: readonly HiddenValue[]
  /** Items can be ticked and unticked as well. */
  canTick?: boolean
  label?: string
}

type Does = 'up' | 'down' | 'remove' | 'done' | 'undo'

/**
 * Things in an order that the person decides. A press sends `do`: up:<id>, down:<id>, remove:<id>, and with `canTick`
 * done:<id> or undo:<id>. Nothing has to be held or dragged.
 */
export function OrderList({ items, action, formKey, hidden = [], canTick, label }: Props) {
  return (
    <form method="post" action={action} noValidate className="order">
      <HiddenFields values={[...hidden, { name: 'key', value: formKey }]} />
      <ol className="order-list" aria-label={label}>
        {items.map((item, index) => (
          <li
            key={item.id}
            className={item.done ? 'order-item order-done' : 'order-item'}
            id={`item-${item.id}`}
          >
            <ItemWords item={item} />
            <div className="order-buttons">
              {canTick ? <Press does={item.done ? 'undo' : 'done'} item={item} /> : null}
              {index > 0 ? <Press does="up" item={item} /> : null}
              {index < items.length - 1 ? <Press does="down" item={item} /> : null}
              <Press does="remove" item={item} />
            </div>
          </li>
        ))}
      </ol>
    </form>
  )
}

function ItemWords({ item: { words, picture, done } }: { item: OrderedItem }) {
  const { t } = useWords()
  return (
    <div className="order-words">
      {picture ? <Picture of={picture} size="small" /> : null}
      <p>
        {words}
        {done ? (
          <>
            <span className="unseen">: </span>
            <strong className="order-mark">{t('kit:order.is-done')}</strong>
          </>
        ) : null}
      </p>
    </div>
  )
}

const PICTURES: Record<Does, PictureKey> = {
  up: 'action.up',
  down: 'action.down',
  remove: 'action.remove',
  done: 'action.yes',
  undo: 'action.undo',
}

/** The name of the thing is heard and not seen: it stands beside the button. */
function Press({ does, item }: { does: Does; item: OrderedItem }) {
  const { t } = useWords()
  return (
    <Button name="do" value={`${does}:${item.id}`} look="small" picture={PICTURES[does]}>
      {t(`kit:order.${does}`)}
      <span className="unseen">: {item.words}</span>
    </Button>
  )
}
