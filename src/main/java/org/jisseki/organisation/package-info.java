/** Departments, divisions, sections, posts, people and dated assignments. */
@NullMarked
package org.jisseki.organisation;

import org.jspecify.annotations.NullMarked;
