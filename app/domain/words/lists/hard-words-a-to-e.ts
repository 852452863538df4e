import { readEntries } from './read'

/**
 * Words of offices and forms, with plain ones. Verbs and nouns in their base form: other forms are found from it.
 * Chosen for this field after GOV.UK's "words to avoid" and the Plain English Campaign's A to Z.
 */
export const HARD_WORDS_A_TO_E = readEntries(`
abbreviate: make shorter | abolish: stop | absence: time away | abundance: a lot | abundant: a lot of | accede: agree
accelerate: make faster | accentuate: show | accessible: easy to get into and use | accessibility: how easy it is to use
accessible toilet: = | accessible parking: = | accessible taxi: = | accessibility statement: [[accessibility-statement]]
acclaimed: well known | accommodate: make room for | accompany: go with | accomplish: do | accordance: keeping with
accordingly: so | accrue: add up | accumulate: add up | accurate: right | acknowledge: say that you got | acquaint: tell
acquire: get | acquisition: buying | acronym: first letters of words | additional: more | additionally: also | adequate: enough
adhere: keep to | adherence: keeping to | adjacent: next to | adjourn: stop for now | adjustment: change
administer: give | administration: office work | administrative: office | admissible: allowed
adverse: bad | adversely: badly | advantageous: good | aggregate: total | albeit: but | align: match | alignment: match
allege: say | allegation: what somebody says happened | alleviate: make less | allocate: give | allocation: share
allotted: given | alteration: change | alternate: every other | alternative: other | alternatively: or | amalgamate: join
ambulant: able to walk | amend: change | amendment: change | ameliorate: make better | amenity: useful place
ample: enough | ancillary: extra | annotate: write notes on | annum: year | annual: every year | annually: every year
anonymised: with no names | anonymous: without your name | anonymously: without your name | anticipate: expect
apparent: clear | appliance: machine | applicable: that fits | applicant: person who asks | append: add
appraisal: talk about your work | appraise: look at | appropriate: right | appropriately: in the right way
approximate: about | approximately: about | arbitrary: by chance | arbitration: help to agree | arrears: money that you owe
articulate: say clearly | ascertain: find out | aspiration: hope | aspire: hope | assemble: meet | assert: say
assign: give | assimilate: take in | assist: help | assistance: help | assembly: = | assistance dog: = | assistance animal: =
attain: reach | attainment: what you learned | attend: go to | attendance: how often you come | attendee: person who comes
attire: clothes | attribute: part | augment: add to | authorise: allow | authorisation: permission
authoritative: trusted | await: wait for | barrier: thing that stops you | basis: reason | beforehand: before
beneficial: good for you | beneficiary: person who gets help | benchmark: level to compare with | bespoke: made for you
bilateral: between 2 sides | biannual: 2 times a year | capability: what you can do
capitalise: use | categorise: sort | category: kind | cater: have something | cease: stop | certification: certificate
circulate: send round | circumvent: get round | clarify: make clear | clarification: making clear | clause: part
cohort: group | coincide: happen at the same time | collaborate: work together | collaboration: working together
collaborative: together | collate: put together | colloquial: everyday | combat: fight | commence: start
commencement: start | commensurate: equal | communal: shared | comparable: like | compensate: pay back
compensation: money to make up for it | competency: skill | competence: skill | compile: put together
complement: go well with | complementary: that goes well with | compliance: keeping the rules | compliant: keeping the rules
complimentary: free | comply: keep to | component: part | comprehend: understand | comprehension: understanding
comprehensive: full | comprise: be made of | compulsory: you must | conceal: hide | concerning: about | conclude: end
conclusion: end | concur: agree | concurrent: at the same time | concurrently: at the same time | condense: make shorter
conducive: good for | conduct: do | configure: set up | confirmation: message to say yes | conform: keep to
consecutive: in a row | consequence: what happens next | consequently: so | considerable: a lot of | considerably: a lot
consistent: the same each time | consistently: in the same way | consolidate: bring together | constitute: make up
constraint: limit | construct: build | consult: ask | consultation: asking people what they think | consume: eat or drink
consumption: use | contemplate: think about | contemporary: of today | contingency: plan if things go wrong
contingent: depending | contravene: break | contribution: what you give | convene: meet | convenience: ease
convenient: easy for you | conversely: but | convey: tell | coordinate: plan | coordination: planning
coordinator: person who plans | cordially: kindly | correspond: write | correspondence: letters | criterion: rule
criteria: rules | crucial: very important | culminate: end | culminating: ending | cultivate: grow | cumulative: added up
curtail: cut | customary: usual | cyclical: again and again | deduct: take off | deduction: money taken off
deem: think | default: what happens if you do not choose | defer: put off | deferral: waiting | deficiency: not enough
deficit: not enough money | definitive: final | degrade: get worse | delegate: give to someone
deliberate: on purpose | deliberation: talking | delineate: show | demeanour: how you act | demographic: group of people
demonstrate: show | demonstration: showing how | denote: mean | depict: show | deploy: use | deprivation: not having enough
designate: choose | designated: chosen | desirable: wanted | desist: stop | despatch: send | destination: where you are going
deter: stop | deteriorate: get worse | deterioration: getting worse | determine: decide | determined: = | detrimental: bad
deviate: change from | devise: plan | differentiate: tell apart | diligent: careful | diminish: make less
disadvantaged: with less than others | disburse: pay | discern: see | discharge: leaving | disclose: tell
disclosure: telling | discontinue: stop | discrepancy: difference | discrete: separate | discretion: choice
discretionary: not fixed | disengage: leave | dispatch: send | disperse: go away | disregard: forget about
disseminate: share | dissemination: sharing | distinct: different | distribute: give out | distribution: giving out
diverse: different | diversify: make different | diversity: different people | documentation: papers | domicile: home
domiciliary: at home | duplicate: copy | duration: how long it takes | dwelling: home
efficacy: how well it works | efficient: that works well | efficiently: well | elaborate: say more | elect: choose
elicit: get | eligibility: who can get this | eligible: can get this | eliminate: remove | elucidate: make clear
elude: get away from | emanate: come from | embody: show | emerge: come out | emphasis: most important part
emphasise: say that it is important | employ: give a job to | enable: help | enclose: put in | encompass: include
encounter: meet | encumbrance: problem | endeavour: try | endorse: agree with | engage: take part | engaged: =
engagement: taking part | engaging: interesting | enhance: make better | enhanced: better | enhancement: change for the better
enquire: ask | enquiry: question | inquire: ask | inquiry: question | enrich: make better | enriching: good for you
enrol: join | enrolment: joining | ensue: follow | ensure: make sure | entail: mean | enterprise: business
entitle: give a right to | entitlement: what you have a right to | enumerate: count | envisage: expect | equate: be the same
equilibrium: balance | equitable: fair | equity: fairness | equivalent: the same as | erroneous: wrong
essential: very important | establish: set up | establishment: place | evaluate: look at how good it is
evaluation: look at how good it is | evident: clear | evidently: clearly | exacerbate: make worse | exceed: be more than
exceptional: very good | exceptionally: very | excessive: too much | exclusion: leaving out | exclusive: only for some
exclusively: only | execute: do | exemplify: show | exempt: free from | exemption: not having to | exhibit: show
expedite: hurry | expend: spend | expenditure: spending | expertise: skill | expiration: end | expire: end | expiry: end
explicit: clear | explicitly: clearly | expressly: clearly | extensive: large | extensively: a lot
external: outside | extraneous: extra
adept: good | agency: service | aptitude: skill | arbiter: judge | attentive: kind | autonomy: choosing for yourself | autonomous: free to choose
boast: have | boasting: with | bursary: money for learning | caseworker: worker | cognisant: aware | cohesive: joined | collective: shared
commend: praise | committed: sure to do | completion: end | concise: short | confer: give | connectivity: internet | consortium: group of groups
conversant: used to | credentials: proof | dispute: argument | dormant: not in use | dynamic: lively | equip: give skills to | equipment: =
emerging: new | engender: cause | espouse: support | ethos: what we believe in | evidence: proof | exert: use | expel: make leave
`)
