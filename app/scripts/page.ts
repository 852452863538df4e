// The one script of every page. Everything works without it.
export {}

document.documentElement.dataset.scripts = 'on'
