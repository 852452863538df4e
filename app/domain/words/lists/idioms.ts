import { readEntries } from './read'

/** Words that do not mean what they say. A guess: some are plain in another sentence. */
export const IDIOMS = readEntries(`
piece of cake: easy | at the end of the day: in the end | touch base: talk | hit the ground running: start well
on board: with us | roll out: start | rolled out: started | stand on your own two feet: do things yourself
stand on your own 2 feet: do things yourself | up and running: working | in the same boat: the same for everybody
think outside the box: have new ideas | light at the end of the tunnel: hope | safe pair of hands: good worker
find your feet: get used to it | finding your feet: getting used to it | step up: do more | ins and outs: details
your cup of tea: what you like | my cup of tea: what I like | break the ice: start to talk | ice breaker: first game
rain or shine: in any weather | heart of the community: middle of the town | blossom: do well | bloom: grow
one stop shop: one place for everything | open door policy: you can always come in | signpost: tell where to go
foot in the door: first chance | stepping stone: next step | under one roof: in one place | bread and butter: main work
walks of life: backgrounds | make ends meet: have enough money | get the ball rolling: start | keep an eye on: watch
lend a hand: help | give a hand: help | helping hand: help | in a nutshell: in short | under the weather: not well
let your hair down: relax | get stuck in: join in | get to grips with: learn | extra mile: more work
spread your wings: try new things | out of your shell: talk more | out of their shell: talk more
find your voice: speak up | let off steam: calm down | recharge your batteries: rest | recharge your battery: rest
in good hands: safe | second to none: the best | second nature: easy | word of mouth: people tell each other
ballpark: about | low hanging fruit: easy things first | deep dive: close look | same page as: agree with
big picture: everything | bigger picture: everything | bottom line: main thing | game changer: big change
level playing field: fair chance | learning curve: time to learn | steep learning curve: a lot to learn
on the ball: quick | on track: going well | back on track: better | off the beaten track: far away
peace of mind: no worry | raise the bar: do better | reach out: talk to us | reach for the stars: try new things
see eye to eye: agree | shake things up: change things | start from scratch: start again | take on board: think about
take the plunge: try it | the sky is the limit: you can do a lot | through thick and thin: always
throw in the towel: stop | tick all the boxes: is right | tick the boxes: is right | time flies: time goes fast
top notch: very good | turn over a new leaf: start again | up in the air: not decided | wear many hats: do many jobs
win win: good for everybody | a new chapter: a change | next chapter: what you do next | open doors: give chances
opens doors: gives chances | open the door to: help you get | push the boat out: spend more | put your feet up: rest
put yourself first: think of yourself | get your hands dirty: do it yourself | green fingers: good with plants
hands on: practical | hidden gem: good place | home from home: like home | home away from home: like home
bite the bullet: do it | bits and bobs: small things | bits and pieces: small things | call it a day: stop
cut corners: do it badly | drop us a line: write to us | drop a line: write | get in touch: = | hard and fast rule: rule
have a field day: have fun | in the long run: after some time | in the loop: told | keep your chin up: stay happy
long and short of it: main thing | make a splash: swim | melting pot: mix | night owl: person who stays up late
no strings attached: free | off the cuff: without a plan | on the cards: likely | on the fence: not sure
on top of the world: very happy | once in a blue moon: not often | over the moon: very happy | packed with: has a lot of
jam packed: very full | pave the way: help | pull out all the stops: try hard | silver lining: good side
sweet tooth: likes sweet food | swings and roundabouts: the same | tip of the iceberg: small part
umbrella organisation: group of groups | unlock your potential: learn new things | unlock potential: help people learn
vicious circle: problem that comes back | wake up call: warning | warm welcome: kind welcome | whole nine yards: everything
work like a charm: work well | tailor made: made for you | tailor: make for you | tailored: made for you
embark: start | journey of: time of | flourish: do well | thrive: do well | empower: help to decide
soak up: enjoy | a breath of fresh air: = | breath of fresh air: time outside | get some fresh air: = | safety net: help
building block: first step | cornerstone: main part | springboard: first step | gateway: way in | hub: centre
`)
