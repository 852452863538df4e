import { ANY, HELP, WITH } from '../../../domain/asks/ask-flow'
import type { Answers } from '../../../domain/drafts/questions'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Choices } from '../../../kit/choices'
import { ErrorSummary } from '../../../kit/error-summary'
import { Field } from '../../../kit/field'
import type { PictureKey } from '../../../kit/pictures/registry'
import { QuestionPage } from '../../../kit/question-page'
import { UseAbout } from '../../about-me/use-about'
import { pictureOfWhen, sayWhen } from '../../asks/say'
import { questionProps } from '../../questions/question-props'
import type { AskFlowData } from './try'

type Props = {
  name: string
  address: string
  flow: AskFlowData
  answers: Answers
  problems: { at: string; key: string }[]
}
type PartProps = {
  flow: AskFlowData
  /** The address of this question. */
  here: string
  text: (field: string) => string
  many: (field: string) => string[]
  errorOf: (field: string) => string | undefined
}

const PICTURES: Record<string, PictureKey> = {
  when: 'action.calendar',
  with: 'action.people',
  help: 'support.one-to-one',
  name: 'page.me',
  reach: 'action.phone',
  about: 'ask.about',
  more: 'action.tell',
}

/** One of the questions before an ask. */
export function AskQuestion({ name, address, flow, answers, problems }: Props) {
  const { t } = useWords()
  const errors = problems.map(({ at, key }) => ({ at, words: t(key) }))
  const Part = PARTS[flow.step] ?? When
  const many = (field: string) => [answers[field] ?? []].flat()
  return (
    <>
      {flow.before ? (
        <BackLink href={`/activities/${address.split('/')[2]}`} page={name} />
      ) : (
        <BackLink href={address} page={t('activities:try.title', { name })} />
      )}
      <ErrorSummary errors={errors} />
      <QuestionPage picture={PICTURES[flow.step]} {...questionProps(flow)}>
        <Part
          flow={flow}
          here={`${address}?step=${flow.step}${flow.fromCheck ? '&from=check' : ''}`}
          many={many}
          text={(field) => many(field)[0] ?? ''}
          errorOf={(at) => errors.find((error) => error.at === at)?.words}
        />
      </QuestionPage>
    </>
  )
}

function When({ flow, many, errorOf }: PartProps) {
  const words = useWords()
  const { t } = words
  return (
    <Choices
      name="when"
      type="checkbox"
      legend={t('asks:ask.when')}
      asTitle
      hint={t('asks:ask.when-hint')}
      choices={[...flow.whens, ANY].map((value) => ({
        value,
        label: value === ANY ? t('asks:ask.any') : sayWhen(words, value),
        picture: pictureOfWhen(value),
      }))}
      chosen={many('when')}
      error={errorOf('when')}
    />
  )
}

const PICTURE_OF_WITH = { alone: 'with.alone', supporter: 'person.supporter', friend: 'with.friend' } as const

function Who({ many, text, errorOf }: PartProps) {
  const { t } = useWords()
  return (
    <>
      <Choices
        name="with"
        type="radio"
        legend={t('asks:ask.with')}
        asTitle
        choices={WITH.map((value) => ({
          value,
          label: t(`asks:ask.with-${value}`),
          picture: PICTURE_OF_WITH[value],
        }))}
        chosen={many('with')}
        error={errorOf('with')}
      />
      <Field name="with-words" label={t('asks:ask.with-words')} value={text('with-words')} optional />
    </>
  )
}

function Needs({ many, text, errorOf }: PartProps) {
  const { t } = useWords()
  return (
    <>
      <Choices
        name="help"
        type="checkbox"
        legend={t('asks:ask.help')}
        asTitle
        hint={t('asks:ask.help-hint')}
        choices={HELP.map((value) => ({
          value,
          label: value === 'none' ? t('asks:ask.help-none') : t(`taxonomy:support.${value}`),
          picture: value === 'none' ? ('action.yes' as const) : (`support.${value}` as PictureKey),
        }))}
        chosen={many('help')}
        error={errorOf('help')}
        grid
      />
      <Field
        name="help-words"
        label={t('asks:ask.help-words')}
        value={text('help-words')}
        error={errorOf('help-words')}
        lines={3}
        optional
      />
    </>
  )
}

function Name({ text, errorOf }: PartProps) {
  const { t } = useWords()
  return (
    <Field
      name="name"
      label={t('asks:ask.name')}
      asTitle
      hint={t('asks:ask.name-hint')}
      value={text('name')}
      error={errorOf('name')}
      autoComplete="name"
    />
  )
}

function Reach(props: PartProps) {
  const { t } = useWords()
  if (props.flow.hasAccount) return <OwnReach {...props} />
  return (
    <>
      <Field
        name="reach"
        label={t('asks:ask.reach')}
        asTitle
        hint={t('asks:ask.reach-hint')}
        value={props.text('reach')}
        error={props.errorOf('reach')}
        autoComplete="on"
      />
      <p>
        {t('asks:ask.private')} <a href="/privacy">{t('asks:ask.private-link')}</a>
      </p>
    </>
  )
}

/** What the account knows is offered, never asked for again. */
function OwnReach({ flow, many, text, errorOf }: PartProps) {
  const { t } = useWords()
  const known = flow.reach.map(({ by, value }) => ({
    value: by,
    label: t(`asks:ask.reach-${by}`, { value }),
    picture: by === 'phone' ? ('action.phone' as const) : ('action.mail' as const),
  }))
  const chosen = many('reach-by')
  return (
    <>
      <Choices
        name="reach-by"
        type="radio"
        legend={t('asks:ask.reach')}
        asTitle
        choices={[
          ...known,
          { value: 'site', label: t('asks:ask.reach-site'), picture: 'ask.site' },
          { value: 'other', label: t('asks:ask.reach-other'), picture: 'action.tell' },
        ]}
        chosen={chosen.length > 0 ? chosen : [known[0]?.value ?? 'site']}
        error={errorOf('reach-by')}
      />
      <Field
        name="reach"
        label={t('asks:ask.reach-other-words')}
        hint={t('asks:ask.reach-hint-other')}
        value={text('reach')}
        error={errorOf('reach')}
      />
    </>
  )
}

function About({ flow, here, text, errorOf }: PartProps) {
  return (
    <UseAbout name="about" about={flow.aboutMe} chosen={text('about')} error={errorOf('about')} here={here} />
  )
}

function More({ text, errorOf }: PartProps) {
  const { t } = useWords()
  return (
    <Field
      name="words"
      label={t('asks:ask.more')}
      asTitle
      hint={t('asks:ask.more-hint')}
      value={text('words')}
      error={errorOf('words')}
      lines={5}
    />
  )
}

const PARTS: Record<string, (props: PartProps) => JSX.Element> = {
  when: When,
  with: Who,
  help: Needs,
  name: Name,
  reach: Reach,
  about: About,
  more: More,
}
