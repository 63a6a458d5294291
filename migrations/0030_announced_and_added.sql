-- "I'll let you know on Monday": the day by which an answer is announced, beside the report that nobody knew. Null where no
-- day was named, and of every other report.
alter table report add column answer_by date check (answer_by is null or measure = 'not_known');

-- Behind a link to minutes a partner names the day of what had none.
alter table minutes_answer drop constraint minutes_answer_kind_check;
alter table minutes_answer add constraint minutes_answer_kind_check
  check (kind in ('confirmed', 'corrected', 'denied', 'added'));
