// No page hydrates: every page is a document. The file exists because the build asks for an entry.
export {}
