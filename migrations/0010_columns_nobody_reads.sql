-- Written and never read. Who invited and who accepted stands in the audit trail, the columns of a file in the evidence of
-- its rows, and a recording begins with its call (docs/decisions/0017).
alter table import drop column mapping;
alter table invitation drop column created_by, drop column accepted_by;
alter table recording drop column started_at_ms, drop column sample_rate;
