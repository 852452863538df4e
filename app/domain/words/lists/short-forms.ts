import { readEntries } from './read'

export const LATIN_SHORT = readEntries(`
e.g: for example | eg: for example | i.e: that is | ie: that is | etc: and more | etcetera: and more | n.b: please note | nb: please note
viz: that is | p.a: each year | vs: against | cf: see | et al: and others
`)

/** Contractions whose full words are not plain from their letters. */
export const SHORTENED = readEntries(`
won't: will not | can't: cannot | shan't: will not | ain't: is not | let's: we can | y'all: you | ma'am: madam
it's: it is | that's: that is | there's: there is | here's: here is | what's: what is | who's: who is
where's: where is | when's: when is | why's: why is | how's: how is | he's: he is | she's: she is
everything's: everything is | something's: something is | nothing's: nothing is | nobody's: nobody is
d'you: do you | c'mon: come on | 'til: until | 'em: them | 'cause: because | 'cos: because | 'tis: it is
'll: will | 're: are | 've: have | 'd: would | 'm: am
`)

/** The same, typed without the apostrophe. Not "its", "were", "well", "ill", "shell", "wed" or "id": those are words. */
export const SPELT_WITHOUT = readEntries(`
dont: do not | cant: cannot | didnt: did not | doesnt: does not | isnt: is not | arent: are not | wasnt: was not
werent: were not | hasnt: has not | havent: have not | couldnt: could not | shouldnt: should not | wouldnt: would not
wont: will not | im: I am | ive: I have | youre: you are | youll: you will | youve: you have | theyre: they are
theyll: they will | theyve: they have | weve: we have | thats: that is | whats: what is | theres: there is
gonna: going to | wanna: want to | gotta: have to | cos: because | cuz: because | thru: through | tho: though
`)
