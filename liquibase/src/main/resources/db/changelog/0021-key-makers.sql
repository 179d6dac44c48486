--liquibase formatted sql

--changeset smartlink:0021-key-makers
--comment Which member has made a key, or the key that made it: what they may not do any more, their keys must not do either.
alter table api_key
    add column member_id bigint references member (id) on delete set null;

create index api_key_member on api_key (member_id) where member_id is not null;
create index sign_in_token_member on sign_in_token (member_id);

update api_key k
set member_id = m.id
from member m
where m.account_id = k.account_id and m.email = k.created_by;
