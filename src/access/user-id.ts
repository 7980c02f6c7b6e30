/**
 * Whether a text can be the id of a user: what PostgreSQL stores unchanged, no longer than a subject of OpenID Connect, and written in
 * the one way that links of users are stored. Two ids that look alike must not name two users.
 */
export function isUserId(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\P{Cc}{1,255}$/u.test(text)) return false;
  return text.isWellFormed() && text === text.normalize('NFC') && text === text.trim();
}
