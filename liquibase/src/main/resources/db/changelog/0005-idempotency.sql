--liquibase formatted sql

--changeset smartlink:0005-idempotency
--comment The first answer to each Idempotency-Key; claim tells whose turn it is to write it.
create table idempotent_request (
    account_id   bigint not null references account (id),
    key          text not null check (length(key) between 1 and 255),
    fingerprint  bytea not null,
    claim        bigint not null,
    claimed_at   timestamptz not null,
    status       integer,
    content_type text,
    location     text,
    etag         text,
    body         text,
    primary key (account_id, key)
);

create index idempotent_request_claimed on idempotent_request (claimed_at);
