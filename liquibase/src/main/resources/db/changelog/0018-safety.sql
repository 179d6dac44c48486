--liquibase formatted sql

--changeset smartlink:0018-safety
--comment What is known of a link's destinations. Due: asked again soon, because nobody answered; otherwise by the age of the last look.
alter table link
    add column safety            text not null default 'unchecked' check (safety in ('safe', 'unchecked', 'suspicious', 'malicious')),
    add column safety_reason     text,
    add column safety_checked_at timestamptz not null default '1970-01-01T00:00:00Z',
    add column safety_due_at     timestamptz,
    add column safety_tries      integer not null default 0,
    add column blocked_by        text check (blocked_by in ('scan', 'operator'));

create index link_safety_due on link (safety_due_at) where safety_due_at is not null;
create index link_safety_checked on link (safety_checked_at) where not blocked;

--comment A try to lead visitors to a dangerous place: at most one a UTC day for an account and a host.
create table strike (
    id              bigint primary key,
    account_id      bigint not null references account (id),
    host            text not null,
    url             text not null,
    reason          text not null,
    struck_by       text not null,
    day             date not null,
    at              timestamptz not null,
    forgiven_at     timestamptz,
    forgiven_by     text,
    forgiven_reason text,
    constraint strike_once_a_day unique (account_id, host, day),
    constraint strike_forgiven_with_reason check ((forgiven_at is null) = (forgiven_reason is null))
);

--comment Hosts and addresses that the operator lets nobody lead to.
create table blocklist_entry (
    id         bigint primary key,
    kind       text not null check (kind in ('host', 'domain', 'pattern')),
    value      text not null check (length(value) between 1 and 253),
    reason     text not null check (length(reason) between 1 and 500),
    created_at timestamptz not null,
    created_by text not null,
    constraint blocklist_entry_once unique (kind, value)
);

--comment What waits for the operator's eye. One open item for a link, an address and a kind, however often it is found.
create table review_item (
    id              bigint primary key,
    kind            text not null check (kind in ('suspicious', 'report', 'blocked')),
    account_id      bigint not null references account (id),
    link_id         bigint not null references link (id) on delete cascade,
    url             text not null,
    reason          text not null,
    seen            integer not null default 1,
    created_at      timestamptz not null,
    decision        text check (decision in ('safe', 'blocked')),
    decided_at      timestamptz,
    decided_by      text,
    decision_reason text
);

create unique index review_item_open on review_item (link_id, md5(url), kind) where decision is null;
create index review_item_link on review_item (link_id);

--comment Reports of visitors for the limit of how many. The visitor is an HMAC of address, keyed with a salt of the day that is forgotten.
create table abuse_report (
    visitor bytea not null,
    at      timestamptz not null
);

create index abuse_report_visitor on abuse_report (visitor, at);

create table abuse_report_salt (
    day  date primary key,
    salt bytea not null
);
