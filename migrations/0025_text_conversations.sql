-- A conversation may be held in writing: no sound, and its words are evidence of the kind 'chat'.

alter table conversation drop constraint conversation_channel_check;
alter table conversation add constraint conversation_channel_check check (channel in ('browser', 'simulated', 'text'));
