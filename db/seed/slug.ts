/** "Tea at St Ann's" becomes "tea-at-st-anns". */
export const slugify = (name: string) =>
  name
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
