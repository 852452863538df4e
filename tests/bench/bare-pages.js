// The words of the site's pages in plain markup.
import { readFileSync } from 'node:fs'

const words = JSON.parse(readFileSync('locales/en/taxonomy.json', 'utf8'))
const PAGES = ['Find things to do', 'My list', 'Get help', 'Change how this looks']
const FOOTER = [
  'Staying safe',
  'Hard words',
  'How easy this site is to use',
  'Your privacy',
  'Who made the pictures',
]

const text = (value) =>
  String(value ?? '').replace(/[&<>"]/g, (c) =>
    c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&quot;',
  )
const items = (list, item) => list.map((one) => `<li>${item(one)}</li>`).join('')
const paragraphs = (value) =>
  text(value)
    .split('\n')
    .filter(Boolean)
    .map((line) => `<p>${line}</p>`)
    .join('')

const page = (title, main) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - Good Days</title></head>
<body><a href="#main">Go to the main part of this page</a>
<header><a href="/">Good Days</a><nav><ul>${items(['English', 'Polski', 'اردو'], (name) => `<a href="?lang">${name}</a>`)}</ul></nav>
<nav><ul>${items(PAGES, (name) => `<a href="/">${name}</a>`)}</ul></nav></header>
<main id="main"><h1>${title}</h1>${main}</main>
<footer><h2>Do you need help?</h2><p>Phone us: 01632 960 123</p><ul>${items(FOOTER, (name) => `<a href="/">${name}</a>`)}</ul></footer>
</body></html>`

const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}
const when = (sessions) =>
  sessions.map((s) => `${DAYS[s.day] ?? text(s.date)}, ${text(s.starts_at)} to ${text(s.ends_at)}`).join('. ')
const money = (cost) =>
  cost.pence
    ? `£${(cost.pence / 100).toFixed(2)} a ${text(cost.kind)}`
    : text(words.cost?.[cost.kind] ?? cost.kind)

const choices = (name, params) =>
  `<fieldset><legend>${name}</legend>${Object.entries(name === 'day' ? DAYS : (words[name] ?? {}))
    .map(([value, label]) => {
      const checked = params.getAll(name).includes(value) ? ' checked' : ''
      return `<label><input type="checkbox" name="${name}" value="${value}"${checked}> ${text(label)}</label>`
    })
    .join('')}</fieldset>`

const card = (a) => `<h3><a href="/activities/${a.slug}">${text(a.name)}</a></h3><p>${text(a.summary)}</p>
<dl><dt>Where</dt><dd>${text(a.place)}, ${text(a.town)}</dd><dt>When</dt><dd>${when(a.sessions)}</dd>
<dt>Cost</dt><dd>${a.costs.map(money).join('. ')}</dd></dl><p>${text(a.room)}</p>`

export const listPage = ({ total, cards, page: at, params, towns }) =>
  page(
    'Find things to do',
    `<form><label>What would you like to do? <input name="q" value="${text(params.get('q'))}"></label>
<label>Where? <select name="place">${towns.map((t) => `<option value="${t.slug}">${text(t.name)}</option>`).join('')}</select></label>
${['day', 'time', 'kind', 'who', 'support', 'access'].map((name) => choices(name, params)).join('')}<button>Search</button></form>
<h2>We found ${total} things to do</h2><ul>${items(cards, card)}</ul>
<p>You are on page ${at} of ${Math.ceil(total / 10)}.</p>${at * 10 < total ? `<a href="?page=${at + 1}">Go to page ${at + 1}</a>` : ''}`,
  )

export const detailPage = (a) =>
  page(
    text(a.name),
    `<p>${text(a.summary)}</p><h2>What happens</h2>${paragraphs(a.about)}
<h2>When</h2><ul>${items(a.sessions, (s) => when([s]))}</ul>
<h2>Where</h2><p>${text(a.place)}, ${text(a.line1)}, ${text(a.town)}</p><p>${text(a.bus_stop)} ${text(a.bus_numbers)}</p>
<h2>Cost</h2><ul>${items(a.costs, money)}</ul>
<h2>Who it is for</h2><ul>${items(a.terms, (t) => text(words[t.taxonomy]?.[t.key] ?? t.name))}</ul>
<h2>Getting in and around</h2><ul>${items(a.access, (f) => `${text(words.access?.[f.fact] ?? f.fact)}: ${text(f.answer)} ${text(f.note)}`)}</ul>
<h2>Your first visit</h2>${paragraphs(a.first_visit)}<h2>What to bring</h2>${paragraphs(a.bring)}
<h2>What it leads to</h2>${paragraphs(a.leads_to)}<p>Phone: ${text(a.phone)}</p><p>Checked on ${text(a.checked_on)}</p>`,
  )

/** One question of a survey, with its choices. */
export const questionPage = ({ title, questions: [question] }) =>
  page(
    text(question.ask.en),
    `<p>${text(title.en)}</p><p>Question 1</p><form method="post"><fieldset><legend>${text(question.ask.en)}</legend>
${question.choices.map(({ id, texts }) => `<label><input type="radio" name="${id}" value="${id}"> ${text(texts.en)}</label>`).join('')}</fieldset>
<button name="go" value="next">Next</button><button name="go" value="skip">Skip</button></form>`,
  )

const step = (one) => `${text(one.words)} ${one.done_at ? 'Done' : 'Still to do'}`
const goalFacts = (
  goal,
) => `<h2><a href="/me/goals/${goal.id}">${text(goal.words)}</a></h2><p>${text(goal.why)}</p>
<p>By ${text(goal.by_date)}</p><ol>${items(goal.steps, step)}</ol>`

export const goalsPage = (person, goals) =>
  page(
    'My goals',
    `<p>${text(person.called)}</p><ul>${items(goals, goalFacts)}</ul><a href="/me/goals/new">New goal</a>`,
  )

export const goalPage = (person, goal) =>
  page(
    text(goal.words),
    `<p>${text(person.called)}</p>${goalFacts(goal)}<p>${text(goal.helps)}</p><p>${text(goal.how_know)}</p>
<form method="post">${items(goal.steps, (one) => `<button name="tick" value="${one.id}">${text(one.words)}</button>`)}</form>
<ol>${items(goal.events, (one) => `${text(one.kind)} ${text(one.at)}`)}</ol>
<ol>${items(goal.checkIns, (one) => `${text(one.score)} ${text(one.words)} ${text(one.at)}`)}</ol>`,
  )

export const weekPage = (person, entries) =>
  page(
    'My week',
    `<p>${text(person.called)}</p>${Object.entries(DAYS)
      .map(
        ([key, name]) =>
          `<h2>${name}</h2><ul>${items(
            entries.filter(({ day }) => day === key),
            (one) =>
              `${text(one.part)} ${text(one.starts_at)} ${text(one.what)} ${text(one.place)} ${text(one.who)} ${text(one.how)}`,
          )}</ul>`,
      )
      .join('')}`,
  )
