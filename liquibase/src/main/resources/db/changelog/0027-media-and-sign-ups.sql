--liquibase formatted sql

--changeset smartlink:0027-media-and-sign-ups
--comment Pictures and files that an account has uploaded, for its pages. The same bytes of a kind stand once in an account.
create table media (
    id         bigint primary key,
    account_id bigint not null references account (id),
    kind       text not null check (kind in ('image', 'file')),
    name       text not null check (length(name) between 1 and 200),
    media_type text not null,
    sha256     bytea not null,
    bytes      bigint not null,
    width      integer,
    height     integer,
    created_at timestamptz not null,
    created_by text not null,
    constraint media_once unique (account_id, kind, sha256),
    constraint media_size check ((kind = 'image') = (width is not null and height is not null))
);

--comment What is served: a picture at several widths in pixels, a file at width 0.
create table media_content (
    media_id bigint not null references media (id) on delete cascade,
    width    integer not null,
    content  bytea not null,
    primary key (media_id, width)
);

--comment Packed already, so PostgreSQL shall not try.
alter table media_content alter column content set storage external;

--comment The widget of a bio page that was followed.
alter table visit add column widget integer;

--comment Who asked for mail by a form on a bio page, and to which words. Stays when the page is gone: it is the account's proof of consent.
create table bio_sign_up (
    id              bigint primary key,
    account_id      bigint not null references account (id),
    page_id         bigint not null,
    email           text not null check (length(email) between 3 and 254),
    consent         text not null,
    signed_up_at    timestamptz not null,
    unsubscribed_at timestamptz,
    unsubscribe_key bytea not null,
    constraint bio_sign_up_once unique (page_id, email),
    constraint bio_sign_up_key unique (unsubscribe_key)
);

create index bio_sign_up_account on bio_sign_up (account_id, id);

--comment Tries for the limit of how many. The visitor is an HMAC of the network address, keyed with a salt of the day that is forgotten.
create table bio_sign_up_try (
    visitor bytea not null,
    at      timestamptz not null
);

create index bio_sign_up_try_visitor on bio_sign_up_try (visitor, at);

create table bio_sign_up_salt (
    day  date primary key,
    salt bytea not null
);
