import { POST_KINDS, type PostKind } from '../../../domain/people/kinds'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { SelectField } from '../../../kit/field'

type Props = {
  posts: { id: string; kind: PostKind; organisation: string | null; since: string }[]
  providers: { slug: string; name: string }[]
  name: string
  error?: string
}

/** What somebody does for the council or a provider. It decides what they may see of others at the staff desk. */
export function PostBlock({ posts, providers, name, error }: Props) {
  const { t } = useWords()
  return (
    <Block id="posts" title={t('account:people.posts.title')} picture="page.staff">
      {posts.length === 0 ? <p>{t('account:people.posts.none', { name })}</p> : null}
      {posts.map(({ id, kind, organisation, since }) => (
        <form key={id} method="post" className="way">
          <input type="hidden" name="end-post" value={id} />
          <div>
            <h3>{organisation ?? t(`account:people.posts.kind.${kind}`)}</h3>
            <p>{t(`account:people.posts.kind.${kind}`)}</p>
            <p>{t('account:people.posts.since', { date: since })}</p>
          </div>
          <Button look="small" picture="action.remove">
            {t('account:people.posts.end', { what: organisation ?? t(`account:people.posts.kind.${kind}`) })}
          </Button>
        </form>
      ))}
      <form method="post" noValidate>
        <Choices
          name="post"
          type="radio"
          legend={t('account:people.posts.new')}
          hint={t('account:people.posts.hint')}
          error={error}
          choices={POST_KINDS.map((value) => ({
            value,
            label: t(`account:people.posts.kind.${value}`),
          }))}
        />
        <SelectField
          name="organisation"
          label={t('account:people.posts.which')}
          options={[
            { value: '', label: t('account:people.posts.no-one') },
            ...providers.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
        <Buttons>
          <Button name="go" value="post" look="quiet" picture="action.add">
            {t('account:people.posts.give')}
          </Button>
        </Buttons>
      </form>
    </Block>
  )
}
