--liquibase formatted sql

--changeset smartlink:0004-visits
--comment A batch that is here has been stored; a repeat is refused by this key.
create table click_batch (
    id        uuid primary key,
    visits    integer not null,
    stored_at timestamptz not null
);

create index click_batch_stored on click_batch (stored_at);

--comment Texts that visitors bring, each once; how many new ones a day may add is bounded by the application.
create table visit_text (
    id       integer generated always as identity primary key,
    kind     smallint not null,
    text     text not null,
    added_on date not null,
    unique (kind, text)
);

--comment How many texts of a kind were added on a day; its row is the lock that adding them takes.
create table visit_text_day (
    day   date not null,
    kind  smallint not null,
    texts integer not null,
    primary key (day, kind)
);

--comment Codes of kind, outcome and verdict are fixed in the application's enums (VisitText.Kind, Outcome, Verdict).
create table visit (
    at            timestamptz not null,
    link_id       bigint,
    account_id    bigint,
    domain_id     bigint not null,
    visitor       bigint,
    outcome       smallint not null,
    verdict       smallint not null,
    scan          boolean not null default false,
    referrer_host integer,
    browser       integer,
    reason        integer,
    utm_source    integer,
    utm_medium    integer,
    utm_campaign  integer,
    utm_term      integer,
    utm_content   integer
) partition by range (at);

create index visit_link on visit (link_id, at) where link_id is not null;
create index visit_account on visit (account_id, at) where account_id is not null;

create table visit_daily (
    day        date not null,
    link_id    bigint not null,
    account_id bigint not null,
    verdict    smallint not null,
    scan       boolean not null,
    visits     bigint not null,
    primary key (link_id, day, verdict, scan)
);

create index visit_daily_account on visit_daily (account_id, day);

--comment Secret of one UTC day for visitor hashes: made a day ahead, destroyed 48 h after the day.
create table visitor_salt (
    day  date primary key,
    salt bytea not null
);
