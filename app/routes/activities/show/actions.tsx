import { useWords } from '../../../i18n/words'
import { Button, LinkButton } from '../../../kit/button'
import { Picture } from '../../../kit/picture'

type Props = { slug: string; inList: boolean; open: boolean; title: string; id: string }

/** What a person can do with this page: near the top, and again at its end. Never more than 5. */
export function Actions({ slug, inList, open, title, id }: Props) {
  const { t } = useWords()
  const page = `/activities/${slug}`
  return (
    <section className="actions" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {open ? (
        <LinkButton href={`${page}/try`} picture="action.try">
          {t('activities:actions.try')}
        </LinkButton>
      ) : null}
      <form method="post" action={inList ? '/my-list/remove' : '/my-list/add'}>
        <input type="hidden" name="activity" value={slug} />
        <input type="hidden" name="back" value={page} />
        <Button look="quiet" picture={inList ? 'action.remove' : 'action.add'}>
          {t(inList ? 'activities:actions.remove' : 'activities:actions.add')}
        </Button>
      </form>
      <LinkButton href="#tell" look="quiet" picture="action.tell">
        {t('activities:actions.tell')}
      </LinkButton>
      <a className="button button-quiet" href="#print" data-print>
        <Picture of="action.print" size="tiny" />
        <span>{t('activities:actions.print')}</span>
      </a>
      <LinkButton href={`${page}/wrong`} look="quiet" picture="action.wrong">
        {t('activities:actions.wrong')}
      </LinkButton>
    </section>
  )
}
