import type { Hit } from '../finding'
import type { Sentence } from '../sentences'

const CALLED_BY = new Map([
  ['disabled', 'disabled people'],
  ['blind', 'blind people'],
  ['deaf', 'deaf people'],
  ['old', 'older people'],
  ['vulnerable', 'people who need support'],
  ['homeless', 'people without a home'],
  ['mentally ill', 'people with poor mental health'],
])
const NO_NOUN = new Set(
  'and or are is can could have has had do need needs get may must to in at on with who will want'.split(' '),
)

/** "the disabled" calls people by one thing about them. "the disabled toilet" and "the old library" do not. */
export function respect({ words }: Sentence): Hit[] {
  return words.flatMap((word, index) => {
    if (word.lower !== 'the') return []
    const last = words[index + 1]?.lower === 'mentally' ? index + 2 : index + 1
    const called = words.slice(index + 1, last + 1).map((each) => each.lower)
    const plain = CALLED_BY.get(called.join(' '))
    const next = words[last + 1]
    const isPeople = !next || words[last]!.after !== '' || NO_NOUN.has(next.lower)
    return plain && isPeople
      ? [{ rule: 'respect', found: `${word.text} ${called.join(' ')}`, suggestion: plain }]
      : []
  })
}
