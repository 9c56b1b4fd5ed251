/** The worker in a browser that is older than the pages are written for. */

import 'core-js/stable'
import './worker.ts'
