package org.jisseki.organisation;

import org.jisseki.common.PersonId;

/**
 * Somebody who works here.
 *
 * @param code the 職員番号
 */
public record Person(PersonId id, String code, String name) {}
