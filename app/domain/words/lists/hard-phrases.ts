import { readEntries } from './read'

/** Phrases of offices. "=" : fine as it is, though a word in it is hard alone. */
export const HARD_PHRASES = readEntries(`
a large number of: many | a number of: some | a range of: different | a wide range of: many different
a variety of: different | a wide variety of: many different | a wealth of: a lot of | a minimum of: at least
a maximum of: at most | a proportion of: some of | a selection of: some | above mentioned: that we named
accounted for: explained | adjacent to: next to | along the lines of: like
as a consequence of: because of | as a matter of urgency: fast | as a means of: to | as a result of: because of
as appropriate: if it is right | as applicable: if it fits | as of: from | as per: as in | as regards: about
as soon as practicable: as soon as we can | at a later date: later
at present: now | at the earliest opportunity: as soon as you can | at the present time: now | at this moment in time: now
at this point in time: now | at your convenience: when it is easy for you | at your earliest convenience: soon
attached herewith: with this | based upon: based on | be advised: know | be aware that: know that | be in receipt of: get
be informed: know | by means of: with | by reason of: because of | by virtue of: because of | cognisant of: know about
come to the conclusion: decide | despite the fact that: even though | do not hesitate to: please | due to: because of
due to the fact that: because | during the course of: during | during which time: while | equate to: be
except when: unless | failure to: if you do not | feel free to: you can | for a period of: for | for ease of: to make it easy to
for the attention of: to | for the avoidance of doubt: to be clear | for the duration of: during | for the purpose of: to
for the purposes of: to | for the reason that: because | for this reason: so | free of charge: free | from time to time: sometimes
give consideration to: think about | give rise to: cause | has the ability to: can | has the capacity to: can
has the opportunity to: can | have the ability to: can | have the capacity to: can | have the opportunity to: can | have the right to: =
if this is the case: if so | if you have any queries: if you have questions | in accordance with: by | in addition: also
in addition to: as well as | in advance: before | in advance of: before | in all likelihood: probably | in anticipation of: before
in association with: with | in case of: if there is | in close proximity: near | in collaboration with: with
in compliance with: to keep | in conjunction with: with | in connection with: about | in consultation with: with
in excess of: more than | in favour of: for | in lieu of: instead of | in light of: because of | in the light of: because of
in order for: for | in order that: so that | in order to: to | in partnership with: with | in place of: instead of
in preference to: instead of | in receipt of: get | in relation to: about | in respect of: about | in so far as: as far as
in support of: for | in terms of: about | in the absence of: without | in the course of: during | in the event of: if there is
in the event that: if | in the first instance: first | in the interim: for now | in the majority of: in most | in the near future: soon
in the process of: now | in the region of: about | in the vicinity of: near | in view of: because of | in writing: =
in the meantime: for now | inclusive of: with | irrespective of: no matter | is able to: can | are able to: can | is required to: must
are required to: must | is entitled to: can have | are entitled to: can have | it is advisable to: you should
it is essential that: you must | it is recommended that: you should | it is requested that: please | it should be noted that: know that
log in: sign in | log on: sign in | login: sign in | logon: sign in | logged in: signed in | log out: sign out | logout: sign out
logged out: signed out | make a decision: decide | make an application: apply | make an assessment: look at
make provision for: plan for | make reference to: talk about | make use of: use | making use of: using | need not: do not have to
no later than: by | not later than: by | notwithstanding the fact that: even though | of the opinion that: think that
on a case by case basis: one by one | on a daily basis: every day | on a monthly basis: every month | on a regular basis: often
on a weekly basis: every week | on a one to one basis: one to one | on account of: because of | on an annual basis: every year
on an individual basis: one by one | on an ongoing basis: all the time | on behalf of: for | on numerous occasions: many times
on receipt of: when we get | on request: if you ask | upon request: if you ask | on the basis of: because of | on the basis that: because
on the grounds that: because | on the occasion of: when | on the part of: by | opt in: say yes | opt out: say no
owing to: because of | pending: until | prior to: before | prior: before | provide assistance: help | provide information: tell
provide support: give support | provided that: if | providing that: if | pertaining to: about | please find enclosed: here is | put in place: set up
relating to: about | relative to: about | refer to: see | set forth: in | should you require: if you need | should you wish: if you want
so as to: to | subject to: if we have | subject to availability: if there is a place | subject to change: may change
subsequent to: after | take into consideration: think about | take into account: think about | take the necessary steps: do it
terms and conditions: rules | the fact that: that | the majority of: most | the provision of: giving | the aforementioned: this | aforementioned: that we named
to date: until now | to that end: so | to the extent that: if | under the provisions of: by | until such time as: until
via email: by email | where appropriate: if it is right | where applicable: if it fits | where possible: if we can | where necessary: if needed
whether or not: if | wherever possible: if we can | with a view to: to | with effect from: from | with reference to: about
with regard to: about | with regards to: about | with respect to: about | with the exception of: but not | within the timeframe: in time
without delay: fast | you are advised to: you should | you are requested to: please | you will be required to: you must
drop down: list | user friendly: easy to use | fit for purpose: good enough | going forward: from now on | moving forward: from now on
step by step: = | up to date: = | person centred: about what you want | client centred: about what you want | needs led: about what you need
outcome focused: about what you want to do | evidence based: shown to work | best practice: the best way | good practice: the right way
capacity building: learning | service delivery: service | service provision: service | hard to reach: left out | cutting edge: new
state of the art: new | purpose built: made for this | fully equipped: with all you need | value for money: worth the price | added value: more
real time: now | long term: for a long time | short term: for a short time | time limited: for a set time | part time: = | full time: =
high quality: good | low level: small | ad hoc basis: when needed | not for profit: charity | third sector: charities | voluntary sector: charities
private sector: businesses | public sector: councils and health services | local authority: council | local authorities: councils
self employed: = | is due to: = | are due to: = | was due to: =
care package: support plan | package of care: support plan | package of support: support plan | in line with: by | multi agency: from different services
on a rolling basis: all the time | zero tolerance: no | dual diagnosis: 2 illnesses | stems from: comes from | stem from: come from
`)
