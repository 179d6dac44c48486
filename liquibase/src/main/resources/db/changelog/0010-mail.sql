--liquibase formatted sql

--changeset smartlink:0010-mail
--comment Mails that wait to leave; one that has left is deleted.
create table mail (
    id          bigint generated always as identity primary key,
    recipient   text not null,
    subject     text not null,
    body        text not null,
    tries       integer not null default 0,
    created_at  timestamptz not null,
    next_try_at timestamptz not null
);

create index mail_next_try on mail (next_try_at);

alter table domain add column warned_at timestamptz;
