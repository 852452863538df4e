/** Pictures of people that somebody may choose for themselves: keys of the kit's `person.<number>`. */
export const OWN_PICTURES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `person.${number}`)
