--liquibase formatted sql

--changeset smartlink:0023-notifications
--comment Which mails a member has asked for or wants no more; who has chosen nothing gets what their role is meant to get.
create table mail_choice (
    member_id bigint primary key references member (id) on delete cascade,
    wanted    text[] not null default '{}',
    unwanted  text[] not null default '{}',
    version   integer not null default 0
);

--comment Whether those who run the installation were told of an item.
alter table review_item add column told_at timestamptz;
update review_item set told_at = created_at;
create index review_item_untold on review_item (created_at) where told_at is null and decision is null;

--comment What is wrong with the installation now, so that its operators are told once. Gone when it is well again.
create table system_trouble (
    what    text primary key,
    detail  text not null,
    since   timestamptz not null,
    told_at timestamptz
);

--comment When the people of the account were last told that a certificate cannot be had.
alter table certificate add column warned_at timestamptz;
