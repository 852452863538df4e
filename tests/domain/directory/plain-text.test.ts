import { describe, expect, test } from 'vitest'
import { cutAtWord, toPlainLine, toPlainText } from '../../../app/domain/directory/plain-text'
import { workOf } from './shared-data'

const CASES: [what: string, given: string, plain: string][] = [
  ['plain text', 'We meet on Monday.\n\nCome in.', 'We meet on Monday.\n\nCome in.'],
  ['paragraph tags', '<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
  ['a list', '<ul><li>Tea</li><li>Cake</li></ul>', '- Tea\n- Cake'],
  ['a script', 'Hi<script>alert("x")</script> there', 'Hi there'],
  ['a style and a comment', '<style>p{}</style>Hi<!-- secret --> you', 'Hi you'],
  ['a script in capitals', '<SCRIPT SRC=//x.example></SCRIPT>Hi', 'Hi'],
  ['an image with a handler', '<img src=x onerror=alert(1)>Hi', 'Hi'],
  ['an encoded script', '&lt;script&gt;alert(1)&lt;/script&gt;Hi', 'Hi'],
  ['entities', 'Tom &amp; Jerry&#39;s caf&eacute; &pound;5 &ndash; &#x2019;', "Tom & Jerry's café £5 – ’"],
  ['entities of entities', 'Fish &amp;amp;amp; chips', 'Fish & chips'],
  ['an entity that is none', 'A &nothing; B & C', 'A &nothing; B & C'],
  ['less than', '3 < 5 and <3', '3 < 5 and <3'],
  ['an email in brackets', 'Write to <a@example.org>', 'Write to <a@example.org>'],
  ['line breaks of three kinds', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['many empty lines', 'a\n\n\n\n\nb', 'a\n\nb'],
  ['hard spaces', 'a\u00a0\u00a0b \u2003c', 'a b c'],
  ['characters nobody sees', 'a\u0000b\u200bc\u202ed\ufeff', 'abcd'],
  ['joiners that letters need', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['half a character', 'a\ud800b', 'ab'],
  ['bold and italic', '**Bold** and *thin* and __strong__ and _soft_', 'Bold and thin and strong and soft'],
  ['stars that are sums', '2 * 3 * 4 and 5*6', '2 * 3 * 4 and 5*6'],
  ['names with low lines', 'see my_file_name here', 'see my_file_name here'],
  ['headings', '# Access information\nRamp', 'Access information\n\nRamp'],
  ['a heading without a space', '#Access information\nRamp', 'Access information\n\nRamp'],
  ['a number sign', 'We are #1 in town', 'We are #1 in town'],
  ['bullets of all kinds', '* one\n• two\n- three\n+ four', '- one\n- two\n- three\n- four'],
  ['a phone number that starts with plus', '+441632 960001', '+441632 960001'],
  ['a link', 'See [our page](https://example.org/a)', 'See our page (https://example.org/a)'],
  ['a link that says itself', '[www.example.org](http://www.example.org)', 'www.example.org'],
  ['a mail link', '[Write](mailto:a@example.org)', 'Write (a@example.org)'],
  ['a link to a script', '[Click](javascript:alert(1))', 'Click'],
  ['a picture in a link', '[![Logo](https://x.example/a.png)](https://x.example)', ''],
  ['escaped signs', '1\\. First \\*not bold\\*', '1. First not bold'],
  ['a rule', 'a\n\n---\n\nb', 'a\n\nb'],
  ['a quotation', '> Good group', 'Good group'],
  ['nothing but signs', ' \n\t ', ''],
]

describe('text of a feed becomes plain text', () => {
  test.each(CASES)('%s', (_, given, plain) => expect(toPlainText(given)).toBe(plain))

  test.each(CASES)('%s stays as it is the second time', (_, given) => {
    const once = toPlainText(given)
    expect(toPlainText(once)).toBe(once)
  })

  test('one line has no breaks and no bullet', () => {
    expect(toPlainLine(' * Hill\r\n  Farm <br>Hall ')).toBe('Hill Farm Hall')
  })

  test('a long text is cut at a word', () => {
    expect(cutAtWord('one two three four', 12)).toBe('one two…')
    expect(cutAtWord('one two', 12)).toBe('one two')
    expect(cutAtWord('x'.repeat(30), 12)).toHaveLength(12)
  })

  test.each([
    ['<script', 40_000],
    ['<!--', 50_000],
    ['[a](', 50_000],
    ['**a', 60_000],
    ['&amp;', 40_000],
    ['_a', 60_000],
    ['<p <p ', 30_000],
  ])('a text of nothing but %s takes no longer than others', (part, times) => {
    expect(workOf(() => toPlainText(part.repeat(times)))).toBeLessThan(2000)
  })
})
