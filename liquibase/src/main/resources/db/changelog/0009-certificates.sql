--liquibase formatted sql

--changeset smartlink:0009-certificates
--comment Our account at each certificate authority; its key is sealed.
create table acme_account (
    directory  text primary key,
    sealed_key bytea not null,
    created_at timestamptz not null
);

--comment The certificate of a hostname, and where its ordering stands. Whoever orders holds a claim meanwhile.
create table certificate (
    hostname      text primary key check (hostname = lower(hostname)),
    chain         text,
    sealed_key    bytea,
    location      text,
    issued_at     timestamptz,
    not_before    timestamptz,
    not_after     timestamptz,
    renew_at      timestamptz,
    ask_at        timestamptz,
    attempts      integer not null default 0,
    next_try_at   timestamptz,
    last_error    text,
    claim         bigint,
    claimed_until timestamptz,
    created_at    timestamptz not null,
    constraint certificate_is_whole check
        ((chain is null) = (sealed_key is null) and (chain is null) = (not_after is null))
);

create index certificate_due on certificate (least(next_try_at, ask_at));

--comment What a certificate authority wants to read at /.well-known/acme-challenge/TOKEN; any node answers.
create table acme_challenge (
    token             text primary key,
    key_authorization text not null,
    hostname          text not null,
    created_at        timestamptz not null
);

--comment Certificates of domains that were taken away, until the authority has heard of it.
create table certificate_revocation (
    id          bigint generated always as identity primary key,
    hostname    text not null,
    chain       text not null,
    not_after   timestamptz not null,
    attempts    integer not null default 0,
    next_try_at timestamptz not null
);

--comment What happened to a hostname's certificate. Orders count here against the authority's limits.
create table certificate_event (
    id       bigint primary key,
    hostname text not null,
    at       timestamptz not null,
    kind     text not null check (kind in ('ordered', 'issued', 'failed', 'revoked')),
    detail   text
);

create index certificate_event_hostname on certificate_event (hostname, id desc);
create index certificate_event_ordered on certificate_event (at) where kind = 'ordered';
