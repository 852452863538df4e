// The one script of every page. Everything works without it.
import { keepWayBack } from './page/back'
import { guardForms } from './page/double-press'
import { leaveQuickly } from './page/leave'
import { offerListening } from './page/listen'
import { prefetchOnIntent } from './page/prefetch'
import { offerPrinting } from './page/print'
import { announceStatus, focusOnErrors } from './page/tell'

document.documentElement.dataset.scripts = 'on'
leaveQuickly()
focusOnErrors()
announceStatus()
offerPrinting()
offerListening()
guardForms()
prefetchOnIntent()
keepWayBack()
