/** Whether `text` has the form of a token: three parts of base64url. Keys of the server may have it too. */
export const looksLikeToken = (text: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)
