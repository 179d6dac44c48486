--liquibase formatted sql

--changeset smartlink:0024-safety-of-domains
--comment Where a domain itself leads is looked at again, too. What was found dangerous leads nowhere for as long as it stands here.
alter table domain
    add column safety_checked_at   timestamptz not null default '1970-01-01T00:00:00Z',
    add column safety_due_at       timestamptz,
    add column safety_tries        integer not null default 0,
    add column unsafe_destinations text[] not null default '{}';

create index domain_safety_due on domain (safety_due_at) where safety_due_at is not null;

--comment A link that was being saved when an entry came may have been looked at before it: the entry is gone through once more.
alter table blocklist_entry
    add column sweep_due_at timestamptz;
