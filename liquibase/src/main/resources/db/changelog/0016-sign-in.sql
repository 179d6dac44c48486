--liquibase formatted sql

--changeset smartlink:0016-sign-in
--comment How often was tried, by a keyed hash of who or what for: the table tells neither addresses nor members.
create table sign_in_throttle (
    subject      bytea primary key,
    tries        integer not null,
    last_try_at  timestamptz not null,
    paused_until timestamptz
);

create index sign_in_throttle_last_try on sign_in_throttle (last_try_at);

alter table member drop column failed_sign_ins, drop column locked_until;

--comment A stay at the console; its id opens nothing, and without the row the stay is over.
create table console_session (
    id           bigint primary key,
    member_id    bigint not null references member (id) on delete cascade,
    signed_in_at timestamptz not null,
    last_seen_at timestamptz not null,
    address      text not null,
    browser      text not null
);

create index console_session_member on console_session (member_id);

--comment Browsers that somebody has signed in with: their tries are counted apart from those of strangers.
create table known_device (
    token_hash   bytea primary key,
    member_id    bigint not null references member (id) on delete cascade,
    last_used_at timestamptz not null
);

create index known_device_member on known_device (member_id);

alter table sign_in_token drop constraint if exists sign_in_token_member_id_fkey;
alter table sign_in_token add constraint sign_in_token_member_id_fkey
    foreign key (member_id) references member (id) on delete cascade;

--comment What only the recipient may read, such as a one-time link: sealed with a master key until the mail leaves.
alter table mail add column sealed_secret bytea;

--comment A second factor (RFC 6238). last_step: the time step of the last code that was taken; none is taken twice.
create table member_totp (
    member_id     bigint primary key references member (id) on delete cascade,
    sealed_secret bytea not null,
    recovery_salt bytea not null,
    begun_at      timestamptz not null,
    confirmed_at  timestamptz,
    last_step     bigint not null default 0
);

create table recovery_code (
    member_id bigint not null references member_totp (member_id) on delete cascade,
    code_hash bytea not null,
    used_at   timestamptz,
    primary key (member_id, code_hash)
);
