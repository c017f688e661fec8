package org.jisseki.authority;

/** What a post does, as {@code ../shared/domain.md} lists the roles. */
public enum Role {
    /** 担当班. */
    SECTION_STAFF,
    /** 課長: reviews. */
    DIVISION_HEAD,
    /** 部局取りまとめ. */
    DEPARTMENT_COORDINATOR,
    /** 部局長: decides. */
    DEPARTMENT_HEAD,
    /** 全庁取りまとめ. */
    CENTRAL_COORDINATOR,
    /** 議会担当: reads the assembly draft with its replacements, and prints it; before the release nothing else. */
    ASSEMBLY_LIAISON,
    /** システム管理者: accounts and jobs; sees no figure before release. */
    SYSTEM_ADMINISTRATOR,
    /** 閲覧. */
    READER
}
