-- Everything about one line is read by its id, for the board and in every transaction that changes it.
create index report_order_line on report (workspace_id, order_line_id);
create index statement_order_line on statement (workspace_id, order_line_id);
create index decision_order_line on decision (workspace_id, order_line_id);
create index exception_order_line on exception (workspace_id, order_line_id);
