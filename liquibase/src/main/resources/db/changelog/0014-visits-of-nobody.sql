--liquibase formatted sql

--changeset smartlink:0014-visits-of-nobody
--comment Visits to unknown addresses of the default domain belong to no account; who runs the installation looks for them.
create index visit_of_nobody on visit (outcome) where account_id is null;
