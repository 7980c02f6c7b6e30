-- Creates the roles and the database that docs/deploy.md requires. psql runs this as a superuser at each
-- `docker compose up`: existing roles and databases are kept, and the passwords are set to those of the environment.
\set ON_ERROR_STOP on
\getenv owner_password GRAPH_OWNER_PASSWORD
\getenv app_password GRAPH_APP_PASSWORD

select 'create role graph_owner' where not exists (select from pg_roles where rolname = 'graph_owner')
\gexec
alter role graph_owner login bypassrls password :'owner_password';

select 'create role graph_app' where not exists (select from pg_roles where rolname = 'graph_app')
\gexec
alter role graph_app login nosuperuser nobypassrls password :'app_password';
alter role graph_app set statement_timeout = '10s';

select $$create database graph owner graph_owner template template0 encoding 'UTF8' locale 'C.UTF-8'$$
where not exists (select from pg_database where datname = 'graph')
\gexec
