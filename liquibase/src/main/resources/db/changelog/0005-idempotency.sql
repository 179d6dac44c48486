--liquibase formatted sql

--changeset smartlink:0005-idempotency
create table idempotent_request (
    account_id   bigint not null,
    key          text not null check (length(key) between 1 and 255),
    request_hash bytea not null,
    state        text not null check (state in ('running', 'done')),
    status       integer,
    headers      text,
    body         text,
    created_at   timestamptz not null,
    primary key (account_id, key)
);

create index idempotent_request_created on idempotent_request (created_at);
