--liquibase formatted sql

--changeset smartlink:0022-more-ways-in
--comment Who of an OpenID provider is which member; opens nothing without the provider's signature.
create table member_identity (
    issuer    text not null,
    subject   text not null,
    member_id bigint not null references member (id) on delete cascade,
    linked_at timestamptz not null,
    primary key (issuer, subject),
    constraint member_identity_one_of_a_provider unique (member_id, issuer)
);

--comment Somebody who wants an account and has yet to open the link that went to the address.
create table sign_up (
    token_hash bytea primary key,
    email      text not null,
    name       text not null,
    expires_at timestamptz not null
);

create index sign_up_expires on sign_up (expires_at);

--comment Whether every member of the account needs a second factor.
alter table account add column second_factor_required boolean not null default false;
