--liquibase formatted sql

--changeset smartlink:0013-rollups
--comment One row for a UTC day of an item and a traffic; codes of scope, traffic and dimensions are fixed in the application's
--comment enums (ItemKind, Verdict with 0 for all, RolledDimension). Arrays that belong together are of equal length. Of a
--comment visitor who came in quarter q and before that day last in quarter p, the meeting is 97 * q + p + 1, with p = -1 for
--comment the first one. All traffic has a row only where several verdicts occurred.
create table visit_rollup (
    account_id         bigint not null,
    scope              smallint not null,
    item_id            bigint not null,
    traffic            smallint not null,
    day                date not null,
    visits             bigint not null,
    scans              bigint not null,
    identified         bigint not null,
    unique_visitors    bigint not null,
    quarters           smallint[],
    quarter_visits     integer[],
    quarter_scans      integer[],
    quarter_identified integer[],
    meetings           smallint[],
    meeting_visitors   integer[],
    dimensions         smallint[],
    texts              text[],
    text_visits        integer[],
    text_visitors      integer[],
    truncated          smallint[],
    links              bigint[],
    link_visits        integer[],
    link_visitors      integer[],
    primary key (account_id, scope, item_id, traffic, day)
);

create index visit_rollup_day on visit_rollup (account_id, day);

--comment rolled_up: how many visits the day's rollups saw; they are whole while it equals visits. expired: raw visits are gone.
alter table visit_day
    add column rolled_up       bigint,
    add column links_rolled_up boolean not null default false,
    add column expired         boolean not null default false;

create index visit_day_waiting on visit_day (day) where rolled_up is distinct from visits;
create index visit_day_kept on visit_day (day) where not expired;

--comment What a recount of a UTC day found: difference is the sum of all differences between raw visits and their counts.
create table visit_recount (
    day        date primary key,
    visits     bigint not null,
    difference bigint not null,
    counted_at timestamptz not null
);
