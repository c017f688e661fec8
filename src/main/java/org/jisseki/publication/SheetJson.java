package org.jisseki.publication;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The sheet as frozen text. A mapper of its own, so that no setting of the web's JSON can change what is frozen. */
final class SheetJson {

    // What a later version adds to a sheet must not make older code refuse it, nor what an earlier one lacks newer
    // code.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SheetJson() {}

    /** Properties in the order in which the records declare them: the same sheet is the same text. */
    static String write(Sheet sheet) {
        return MAPPER.writeValueAsString(sheet);
    }

    static Sheet read(String content) {
        return MAPPER.readValue(content, Sheet.class);
    }
}
