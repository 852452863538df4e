/** The page of each topic that has one. What is shared of the others waits until theirs are built. */
export const TOPIC_PAGES: Record<string, string> = {
  week: '/me/week',
  goals: '/me/goals',
  about: '/me/about',
  requests: '/me/requests',
}
