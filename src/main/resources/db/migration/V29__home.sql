-- The home shows what was corrected or completed last: by its kind, the newest first, without reading the others.
ALTER TABLE jisseki_record.edition ADD KEY edition_of_kind (kind, id);
