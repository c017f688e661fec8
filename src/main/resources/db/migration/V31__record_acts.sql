-- The record is searched by what its rows show: which acts there are is read from an index, not from every row.
ALTER TABLE jisseki_record.record ADD KEY record_of_act (act);
