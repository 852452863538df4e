import { useWords } from '../../i18n/words'
import { HiddenFields } from '../../kit/hidden-fields'
import { PhotoField } from '../../kit/photo-field'
import { VoiceField } from '../../kit/voice-field'

type Props = {
  question: string
  /** Files that came with a form that could not be saved: they are kept, and named again. */
  kept: { photo: string | null; voice: string | null } | null
  photoId: string | null
  voiceId: string | null
  errorAt: (at: string) => string | undefined
}

/** A photo or a voice: folded away until somebody wants it, so that the page stays one question. */
export function AddFiles({ question, kept, photoId, voiceId, errorAt }: Props) {
  const { t } = useWords()
  const photo = kept?.photo ?? photoId
  const voice = kept?.voice ?? voiceId
  const withPhoto = question !== 'pictures'
  const shown = t(`about-me:question.${question}`)
  const isOpen = [photo, voice, errorAt('photo'), errorAt('voice')].some(Boolean)
  return (
    <details className="details about-add" open={isOpen}>
      <summary>
        <span>{withPhoto ? t('about-me:add.title') : t('about-me:add.voice-title')}</span>
      </summary>
      <div className="about-add-body">
        {withPhoto ? (
          <PhotoField
            name="photo"
            label={t('about-me:add.photo')}
            hint={t('about-me:add.photo-hint')}
            error={errorAt('photo')}
            current={
              photo ? { src: `/me/files/${photo}`, alt: t('about-me:photo', { question: shown }) } : undefined
            }
          />
        ) : null}
        <VoiceField
          name="voice"
          label={t('about-me:add.voice')}
          hint={t('about-me:add.voice-hint')}
          error={errorAt('voice')}
          current={voice ? `/me/files/${voice}` : undefined}
        />
        <HiddenFields
          values={[
            ...(kept?.photo ? [{ name: 'photo-kept', value: kept.photo }] : []),
            ...(kept?.voice ? [{ name: 'voice-kept', value: kept.voice }] : []),
          ]}
        />
      </div>
    </details>
  )
}
