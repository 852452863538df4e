/** "Tea at St Ann's Café" becomes "tea-at-st-anns-cafe". */
export const slugify = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/[\p{Mn}']/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
