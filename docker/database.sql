-- The roles and the database that README.md, Deploy, asks for. The postgres image gives this to psql, as its superuser,
-- once: when its volume is empty.
\getenv owner_password GRAPH_OWNER_PASSWORD
\getenv app_password GRAPH_APP_PASSWORD
create role graph_owner login bypassrls password :'owner_password';
create role graph_app login nosuperuser nobypassrls password :'app_password';
create database graph owner graph_owner template template0 encoding 'UTF8' locale 'C.UTF-8';
