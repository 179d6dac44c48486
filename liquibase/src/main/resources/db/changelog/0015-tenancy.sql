--liquibase formatted sql

--changeset smartlink:0015-tenancy
--comment What a plan switches on or off. Free looks at everything, and makes no links that could have rules.
alter table plan
    add column rules   boolean not null default true,
    add column api     boolean not null default true,
    add column exports boolean not null default true,
    add column version integer not null default 0;

update plan set rules = false where name = 'free';

--comment Why an account is suspended, or why that was lifted.
alter table account
    add column suspended_at  timestamptz,
    add column status_reason text check (length(status_reason) between 1 and 500);

create index account_plan on account (plan);

--comment Keys may what the role allows as far as their scopes go.
alter table api_key
    add column role text not null default 'admin' check (role in ('owner', 'admin', 'editor', 'viewer'));

--comment Who is invited and has not come yet. Of the token only the SHA-256 is kept.
create table invitation (
    id         bigint primary key,
    account_id bigint not null references account (id),
    email      text not null,
    role       text not null check (role in ('owner', 'admin', 'editor', 'viewer')),
    token_hash bytea not null unique,
    invited_by text not null,
    version    integer not null default 0,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    constraint invitation_email_is_lower_case check (email = lower(email))
);

create unique index invitation_email on invitation (account_id, email);

--comment One-time tokens go with the member whom they were for.
alter table sign_in_token
    drop constraint sign_in_token_member_id_fkey,
    add constraint sign_in_token_member_id_fkey foreign key (member_id) references member (id) on delete cascade;

alter table member add constraint member_name_length check (length(name) between 1 and 254);
