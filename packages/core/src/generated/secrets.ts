// Generated from the contract in spec/ (sha256 f3ad7a5e06b827aa). Do not edit: change spec/, then run `pnpm generate`.

/** The names of the fields that hold secrets: they are sent and never come back. */
export const secretFields: readonly string[] = ["access_key","api_key","application_key","custom_repo_pass","encryption_salt","partner_token","password","secret_key","token"];

/** The fields that hold a secret when another field of the same object has the value that stands here. */
export const sometimesSecret: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {"value":{"encrypted":true,"type":"SSH_KEY"}};
