import { readEntries } from './read'

/** The second half of the words of offices and forms: f to z. */
export const HARD_WORDS_F_TO_Z = readEntries(`
fabricate: make | facilitate: help | facilitator: person who leads the group | facilitation: help | facility: room or thing to use | facilities: rooms and things to use
familiarise: get to know | feasible: possible | feasibility: if it can be done | finalise: finish | fluctuate: go up and down
forfeit: lose | formulate: plan | formal: official | forthcoming: coming | forthwith: now | framework: plan
frequent: often | frequency: how often | frequently: often | fulfil: do | fulfilment: doing | fulfilling: good
fundamental: main | furnish: give | furthermore: also | generate: make | generic: general | genuine: real
governance: how a group is run | grievance: complaint | guarantee: promise | guidance: help | guideline: advice
henceforth: from now on | hereby: now | herein: here | heretofore: until now | herewith: with this | hinder: stop | hindrance: problem | horticulture: gardening | horticultural: gardening
hitherto: until now | holistic: looking at the whole person | identical: the same | identification: something that shows who you are
illustrate: show | immaterial: not important | immediate: fast | immediately: now | imminent: soon | impact: effect
impair: make worse | impaired: not working well | impairment: disability | impart: tell | impede: stop | impediment: problem
imperative: very important | implement: start | implementation: starting | implication: what it means | implicit: not said
imply: mean | impose: make you | inadequate: not enough | inappropriate: not right | inasmuch: because | inaugurate: start
inaugural: first | incentive: reason to do it | inception: start | incident: thing that happened | incidence: how often it happens
inclination: wish | inclined: want to | inclusive: for everybody | inclusion: everybody taking part | inclusivity: everybody taking part
incomprehensible: not clear | incorporate: include | incorrect: wrong | increment: step | incremental: step by step
incumbent: must | incur: have to pay | indefinite: with no end | indefinitely: with no end | indicate: show | indication: sign
indicator: sign | individual: person | individually: one at a time | individualised: made for you | induce: cause
induction: first day | ineligible: cannot get this | inevitable: sure to happen | inevitably: surely | inform: tell | informal: relaxed
informative: helpful | infrastructure: buildings and roads | infrequent: not often | inhibit: stop | initial: first | initials: =
initially: at first | initiate: start | initiation: start | initiative: new idea | innovate: try new things | innovation: new idea
innovative: new | input: ideas | insert: put in | insofar: as far | inspect: check | inspection: check | instance: example
instantaneous: at once | institute: set up | instruct: tell | instructor: teacher | instrumental: important
insufficient: not enough | integral: important | integrate: join | integrated: together | integration: joining together | intend: plan
intensive: a lot in a short time | intent: plan | intention: plan | interact: be with and talk to | interaction: being with other people
interactive: you join in | interim: for now | intermittent: on and off | internal: inside | interpret: say what it means
interruption: stop | intervene: step in | intervention: help | intimate: close | irrespective: no matter | irrespectively: no matter
issuance: giving | itemise: list | iteration: time | jargon: hard words | jeopardise: put at risk | judicious: careful
justification: reason | justify: give the reason for | juxtapose: put next to | latter: last | legislation: law
legislative: of the law | leisure: free time | leisure centre: = | leverage: use | liability: blame or debt
liable: may have to | liaise: work with | liaison: working with | likelihood: chance | likewise: also | livelihood: living | locality: area
logistics: planning | magnitude: size | maintain: keep | maintenance: repairs | majority: most | mandate: order
mandatory: you must | manifest: show | manner: way | manners: = | marginal: small | maximise: make the most of | maximum: most
mechanism: way | mediate: help to agree | mentor: guide | merge: join | methodology: way | milestone: step
minimal: very small | minimise: make as small as you can | minimum: least | minimum wage: [[minimum-wage]] | minority: small group
miscellaneous: mixed | misconstrue: not understand | mitigate: make less bad | mitigation: making it less bad | mobilise: start
modality: way | moderate: medium | modification: change | modify: change | monetary: money | motivate: make you want to
motivation: wanting to | multidisciplinary: from different jobs | multifaceted: with many parts | multiple: many
mutual: shared | mutually: to each other | namely: that is | narrative: story | necessary: needed
necessitate: need | negate: cancel | negligible: very small | negotiate: talk to agree | nevertheless: but | nonetheless: but
nominal: small | nominate: choose | nomination: choice | notable: important | notably: most of all | noteworthy: important
notification: message | notify: tell | notwithstanding: even so | numerous: many | nurture: care for | nurturing: kind
objective: aim | obligation: duty | obligatory: you must | observe: watch | obsolete: too old to use | obtain: get | obtainable: you can get
occasionally: sometimes | occupancy: how full it is | occupant: person who lives there | occurrence: what happens
occur: happen | offset: make up for | ongoing: still going | onset: start | onus: duty | operational: working
operative: worker | optimal: best | optimise: make best use of | optimum: best | optional: you can choose
orientate: find your way | orientation: finding your way | originate: start | originator: person who started it
outline: main points | outlay: cost | outset: start | outstanding: very good | overarching: main | overview: main points
parameter: limit | paramount: most important | participant: person who takes part | participate: take part
participation: taking part | participatory: that you take part in | particulars: details | partake: take part
perceive: see | perception: what people think | peripheral: outside | permissible: allowed | permit: allow | parking permit: =
persist: go on | perspective: view | pertain: be about | pertaining: about | pertinent: that matters | peruse: read
populate: fill in | portable: easy to carry | portion: part | possess: have | possession: thing that you own
postpone: move to a later day | practicable: possible | practitioner: worker | precede: go before | preceding: before | preclude: stop
predetermined: set before | predominant: main | predominantly: mostly | preference: what you like best | preferential: special
preliminary: first | premises: building | preparatory: first | prerequisite: what you need first | prescribe: order
prescribed: set | preserve: keep | presume: think | prevalent: common | primarily: mostly | primary: main | primary school: =
principal: main | principle: rule | prioritise: do first | priority: most important thing | probationary: trial
procedure: way to do it | proceed: go on | proceeding: meeting | procure: buy | procurement: buying | proficiency: skill
proficient: good at | progression: moving on | prohibit: stop | prohibited: not allowed | projected: planned
prolong: make longer | prominent: easy to see | promote: tell people about | promptly: on time | proportion: part | proportionate: fair
proposal: plan | propose: plan | prospective: future | prospectus: book about our courses | proven: shown to work
provision: service | provisional: not final | provisionally: for now | proximity: nearness | publicise: tell people about
purchase: buy | purport: say | pursuant: because of | pursue: follow | quantify: measure | quantity: amount
ratify: agree | rationale: reason | rationalise: cut | reasonable adjustment: [[reasonable-adjustment]]
reassess: look at again | receipt of: getting | recipient: person who gets it | reciprocal: both ways | reciprocate: do the same back
recommence: start again | rectify: put right | recuperate: get well | recurring: again and again | redundant: not needed
refrain: do not | refreshment: drinks and snacks | refurbish: make like new | refurbished: made like new
regarding: about | regardless: no matter | regulate: control | regulation: rule | rehabilitate: help to get well
rehabilitation: help to get well | reimburse: pay back | reimbursement: money back | reinforce: make stronger
reinstate: put back | reiterate: say again | relevant: that matters | relinquish: give up | relocate: move | remainder: the rest
remedy: put right | remit: job | remittance: payment | remuneration: pay | render: make | renew: start again | renewal: starting again
renowned: well known | replenish: fill up | replicate: copy | represent: speak for | representation: speaking for you
reputable: trusted | require: need | requirement: what you need | requisite: needed | rescind: cancel | reside: live | residence: home
resident: person who lives here | residential: where people live | residential care: [[residential-care]] | residual: left
respective: own | respectively: in that order | respond: answer | respondent: person who answers | response: answer
restrict: limit | restriction: limit | resume: start again | retain: keep | retention: keeping | retrieve: get back
retrospective: looking back | retrospectively: looking back | revert: go back | revise: change | revision: change
rigorous: careful | robust: strong | salient: main | sanction: punishment | satisfactory: good enough | schedule: plan
scheme: plan | scope: what it covers | scrutinise: check | scrutiny: check | seamless: smooth | seek: look for | segment: part
select: choose | selection: choice | session plan: = | severe: very bad | shall: will | significant: important | significantly: a lot
similarly: in the same way | simultaneous: at the same time | simultaneously: at the same time | solely: only | solicit: ask for
solution: answer | specification: list of what is needed | specify: say | specified: named | sporadic: now and then | stakeholder: person who cares about this
standardise: make the same | statutory: set by law | stimulate: get going | stimulating: interesting | stimulation: things to see and do
stipulate: say | strategic: planned | strategy: plan | streamline: make simple | strengthen: make stronger | strive: try
structured: with a clear plan | submission: what you sent | submit: send | subsequent: next | subsequently: later
subsidise: pay part of | subsidised: cheaper | subsidy: money to help | subsistence: food and a place to sleep | substantial: large
substantially: a lot | substantiate: show | substitute: use in its place | subscribe: sign up | subscription: regular payment
succinct: short | sufficient: enough | sufficiently: enough | suitability: if it is right for you | supersede: replace
supervise: watch over | supervision: a person who watches over | supplement: add to | supplementary: extra
surplus: extra | sustain: keep up | sustainable: that can last | sustainability: lasting | synergy: working well together | systematic: planned
tangible: real | tariff: price | tenancy: renting | tenant: person who rents | tentative: not sure | terminate: end
termination: end | thereafter: then | thereby: so | therefore: so | therein: in there | thereof: of it | threshold: limit
thorough: careful | thoroughly: well | timeframe: time | timely: in good time | timescale: how long it takes | transaction: payment
transform: change | transformation: change | transformative: that changes lives | transition: move | transmit: send
transparency: being open | transparent: open | unavailable: that you cannot get | undergo: have | undertake: do
undertaking: promise | unilateral: by one side | unprecedented: new | upcoming: next | uphold: support
upon: on | usage: use | utilisation: use | utilise: use | utility: gas, water and power | vacant: empty | validate: check
valid: right | validity: how long it lasts | variable: that changes | variant: kind | variation: change | vary: change | venture: try
venue: place | verbal: spoken | verbally: by speaking | verification: check | verify: check | viable: that can work | viability: if it can work
visibility: how well it is seen | visualise: picture | vital: very important | vocation: job | vocational: for work
whatsoever: at all | whence: from where | whereas: but | whereby: by which | wherein: in which | whilst: while | whom: who
withdraw: take back | withdrawal: taking back | withhold: keep back | workforce: workers | workshop: = | workstream: part of the work
hrs: hours | hr: hour | mins: minutes | yrs: years | yr: year | wks: weeks | wk: week | mth: month | approx: about | tel: phone
info: information | appt: appointment | dept: department | incl: with | misc: other | admin: office work | max: most
temp: for a short time | ref: number | sq: square | govt: government | mgr: manager | asst: helper | dob: date of birth | min: minutes
foster: help | foster care: = | foster family: = | foster carer: = | gratuity: tip | habitual: usual | harassment: bullying | hence: so
impartial: not taking sides | impartiality: not taking sides | intrinsic: inner | invigorating: that gives you energy | invoice: bill
lapse: end | levy: charge | module: part of a course | monitored: checked | monitoring: checking | multitude: many | nil: 0 | nuance: small difference
partnership: working together | pathway: way | philanthropic: giving | pivotal: very important | pledge: promise | plethora: a lot of
potential: what you can learn to do | proactive: acting early | prudent: careful | quarterly: every 3 months | quorum: enough people to decide
ramification: what may happen | rapport: good feeling | rebate: money back | recoup: get back | remedial: extra | repercussion: what happens after
resettlement: moving to a new home | residency: living here | resilience: getting well after bad times | resilient: strong | revoke: cancel
self esteem: feeling good about yourself | stringent: strict | suite: set | suited: = | throughput: number of people | transferable: that you can use again
transitional: between 2 stages | tribunal: kind of court | tuition: teaching | underpin: support | uptake: number of people who use it
vibrant: lively | vicinity: area | vigilant: careful | void: not in use | waive: not ask for | waiver: agreement to do without | wraparound: all day
`)
