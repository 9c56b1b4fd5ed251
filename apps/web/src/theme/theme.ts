import { ref } from 'vue'

/** `system`: as the computer is set. */
export type ThemeChoice = 'system' | 'light' | 'dark'

const key = 'gouji-theme'
const dark = window.matchMedia('(prefers-color-scheme: dark)')

function stored(): ThemeChoice {
  const value = localStorage.getItem(key)
  return value === 'light' || value === 'dark' ? value : 'system'
}

export const themeChoice = ref<ThemeChoice>(stored())

/** Shows the chosen theme, and follows the computer where nothing is chosen. Paper is light. */
export function applyTheme(): void {
  show()
  dark.addEventListener('change', show)
  addEventListener('beforeprint', () => document.documentElement.classList.remove('dark'))
  addEventListener('afterprint', show)
}

function show(): void {
  const isDark = themeChoice.value === 'dark' || (themeChoice.value === 'system' && dark.matches)
  document.documentElement.classList.toggle('dark', isDark)
}

export function chooseTheme(choice: ThemeChoice): void {
  themeChoice.value = choice
  if (choice === 'system') localStorage.removeItem(key)
  else localStorage.setItem(key, choice)
  show()
}
