--liquibase formatted sql

--changeset smartlink:0001-accounts
--comment Ids are TSIDs made by the application: 64 bits, sorted by time, 13 characters outside.
create table plan (
    name                 text primary key,
    links                integer not null check (links >= 0),
    bio_pages            integer not null check (bio_pages >= 0),
    qr_codes             integer not null check (qr_codes >= 0),
    domains              integer not null check (domains >= 0),
    members              integer not null check (members >= 1),
    api_calls_per_minute integer not null check (api_calls_per_minute >= 1),
    retention_days       integer not null check (retention_days >= 1)
);

insert into plan (name, links, bio_pages, qr_codes, domains, members, api_calls_per_minute, retention_days)
values ('free', 0, 1, 0, 0, 1, 60, 30),
       ('pro', 100000, 100, 1000, 5, 25, 6000, 365);

create table account (
    id         bigint primary key,
    name       text not null check (length(name) between 1 and 200),
    plan       text not null references plan (name),
    status     text not null default 'active' check (status in ('active', 'suspended')),
    version    integer not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create table member (
    id               bigint primary key,
    account_id       bigint not null references account (id),
    email            text not null,
    name             text not null,
    role             text not null check (role in ('owner', 'admin', 'editor', 'viewer')),
    operator         boolean not null default false,
    password_hash    text,
    failed_sign_ins  integer not null default 0,
    locked_until     timestamptz,
    last_sign_in_at  timestamptz,
    version          integer not null default 0,
    created_at       timestamptz not null,
    constraint member_email_is_lower_case check (email = lower(email))
);

create unique index member_email on member (email);
create index member_account on member (account_id);

--comment Only the SHA-256 of a key or token is kept: both carry at least 128 random bits.
create table api_key (
    id           bigint primary key,
    account_id   bigint not null references account (id),
    name         text not null,
    prefix       text not null,
    key_hash     bytea not null unique,
    scopes       text[] not null,
    operator     boolean not null default false,
    created_at   timestamptz not null,
    expires_at   timestamptz,
    last_used_at timestamptz
);

create index api_key_account on api_key (account_id);

create table sign_in_token (
    token_hash bytea primary key,
    member_id  bigint not null references member (id),
    expires_at timestamptz not null,
    used_at    timestamptz
);

