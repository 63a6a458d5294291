-- Who may come in. These tables lie outside the record: liaison_app has no right to them.
-- The first five are better-auth's own (src/api/auth/options.ts); a test asserts that nothing is pending.

create table "auth_user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz default CURRENT_TIMESTAMP not null, "twoFactorEnabled" boolean);

create table "auth_session" ("id" text not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" text not null references "auth_user" ("id") on delete cascade, "byLink" boolean);

create table "auth_account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references "auth_user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null);

create table "auth_verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz default CURRENT_TIMESTAMP not null);

create table "auth_two_factor" ("id" text not null primary key, "secret" text not null, "backupCodes" text not null, "userId" text not null references "auth_user" ("id") on delete cascade, "verified" boolean, "failedVerificationCount" integer, "lockedUntil" timestamptz);

create index "auth_session_userId_idx" on "auth_session" ("userId");

create index "auth_account_userId_idx" on "auth_account" ("userId");

create index "auth_verification_identifier_idx" on "auth_verification" ("identifier");

create index "auth_two_factor_secret_idx" on "auth_two_factor" ("secret");

create index "auth_two_factor_userId_idx" on "auth_two_factor" ("userId");

-- The person whose server this is: comes in by the link printed at start, and by the token file of the command line.
create table instance_owner (
  singleton boolean primary key default true check (singleton),
  user_id text not null references auth_user
);

-- One-time links of the owner; only the hash is kept.
create table sign_in_link (
  token_hash bytea primary key,
  user_id text not null references auth_user on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Names of the people of the transaction's workspace, and of nobody else; hidden from a partner's transaction.
create view person as
  select u.id, u.name, u.email from auth_user u
  where app_partner() is null and exists (select 1 from member m where m.workspace_id = app_workspace() and m.user_id = u.id);
grant select on person to liaison_app;

-- Two look-ups come before a workspace is known. Row-level security narrows them as well, by two more settings:
--   app.user        sees the own memberships and their workspaces
--   app.invitation  sees the one invitation whose token (as a hash, hexadecimal) the caller holds
create function app_user() returns text language sql stable
  as $$ select nullif(current_setting('app.user', true), '') $$;
create function app_invitation() returns bytea language sql stable
  as $$ select decode(nullif(current_setting('app.invitation', true), ''), 'hex') $$;

create policy of_user on member for select using (user_id = app_user());
create policy of_user on workspace for select using (exists (
  select 1 from member m where m.workspace_id = workspace.id and m.user_id = app_user()));
create policy of_token on invitation for select using (token_hash = app_invitation());
create index member_user on member (user_id);
