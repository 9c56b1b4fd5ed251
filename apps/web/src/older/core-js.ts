/** Built apart, as a script that is no module: what browsers lack that are older than the pages are written for. */

import 'core-js/stable'
