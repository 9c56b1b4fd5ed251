import { useRoute, useRouter } from 'vue-router'

/** What is asked for stands in the address, to be kept, passed on and gone back to. */
export function useAddress() {
  const route = useRoute()
  const router = useRouter()
  return {
    read: (key: string): string => {
      const value = route.query[key]
      return typeof value === 'string' ? value : ''
    },
    /** An empty text takes a key away. */
    write: (changes: Readonly<Record<string, string>>): void => {
      const given = Object.entries({ ...route.query, ...changes }).filter(([, value]) => value !== '')
      void router.replace({ query: Object.fromEntries(given) })
    },
    clear: (): void => void router.replace({ query: {} }),
  }
}
