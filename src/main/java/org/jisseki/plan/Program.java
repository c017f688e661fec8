package org.jisseki.plan;

import org.jspecify.annotations.Nullable;

/**
 * A program (事務事業, printed under 主な事業).
 *
 * @param code      its name in import files
 * @param number    printed before the name as ①…, where it has one
 * @param mark      printed before the name: （新）, （一部新）
 * @param sectionId the section responsible for it
 * @param note      a short remark printed beside the name, such as デモ（架空値）
 */
public record Program(
        long id,
        long basicProgramId,
        String code,
        @Nullable Integer number,
        @Nullable String mark,
        String name,
        long sectionId,
        @Nullable String note) {

    /** As the sheet prints it: ⑤（一部新）次世代自動車開発支援事業. */
    public String title() {
        return title(number, mark, name);
    }

    /** The same from its parts. */
    public static String title(@Nullable Integer number, @Nullable String mark, String name) {
        return (number == null ? "" : Circled.number(number)) + (mark == null ? "" : mark) + name;
    }
}
