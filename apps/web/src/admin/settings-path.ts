/** Where the pages are that are opened a few times a year. */
export const settingsPath = 'admin/settings'
