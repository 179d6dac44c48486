--liquibase formatted sql

--changeset smartlink:0011-visit-dimensions
--comment What a visit is told apart by. All integers are ids of visit_text; channel is a code of the application's enum.
alter table visit
    add column program  integer,
    add column country  integer,
    add column region   integer,
    add column city     integer,
    add column language integer,
    add column path     integer,
    add column channel  smallint;

--comment A program is one text of five fields between tabs: device, browser, its version, operating system, its version.
insert into visit_text (kind, text, added_on)
select 13, E'\t' || text || E'\t\t\t', added_on
from visit_text
where kind = 2;

update visit
set program = program.id
from visit_text browser
join visit_text program on program.kind = 13 and program.text = E'\t' || browser.text || E'\t\t\t'
where browser.id = visit.browser;

alter table visit drop column browser;

create view visit_program as
select id,
       case when text = 'other' then text else nullif(split_part(text, E'\t', 1), '') end as device,
       case when text = 'other' then text else nullif(split_part(text, E'\t', 2), '') end as browser,
       case when text = 'other' then text else nullif(split_part(text, E'\t', 3), '') end as browser_version,
       case when text = 'other' then text else nullif(split_part(text, E'\t', 4), '') end as os,
       case when text = 'other' then text else nullif(split_part(text, E'\t', 5), '') end as os_version
from visit_text
where kind = 13;

--comment A partition is a day, so the time needs no place in its indexes; without it, equal keys share one entry.
drop index visit_link;
drop index visit_account;
create index visit_by_link on visit (link_id) where link_id is not null;
create index visit_by_account on visit (account_id) where account_id is not null;

--comment How many visits of an account's UTC day were stored; tells whether what was derived from them is still whole.
create table visit_day (
    account_id bigint not null,
    day        date not null,
    visits     bigint not null,
    primary key (account_id, day)
);

insert into visit_day (account_id, day, visits)
select account_id, (at at time zone 'UTC')::date, count(*)
from visit
where account_id is not null
group by 1, 2;

drop table visit_daily;
