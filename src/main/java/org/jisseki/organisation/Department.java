package org.jisseki.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A department (部局).
 *
 * @param headTitle what its head is called: 部長, 教育長, 警察本部長
 * @param note      a short remark printed beside the name, such as デモ（架空値）
 */
public record Department(
        long id,
        String code,
        String name,
        String headTitle,
        @Nullable String note) {}
