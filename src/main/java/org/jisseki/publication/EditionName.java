package org.jisseki.publication;

import org.jisseki.common.Sentence;

/**
 * What an edition is called: 初版, 訂正第1版, 更新第2版.
 *
 * @param number counts the editions of its kind, from 1
 */
public record EditionName(EditionKind kind, int number) {

    /** In words. */
    public Sentence sentence() {
        return Sentence.of("publication.edition." + kind, String.valueOf(number));
    }

    /** The name of an edition of before there were corrections: what followed the first completed it. @param no its number */
    static EditionName of(int no) {
        return no == 1 ? new EditionName(EditionKind.FIRST, 1) : new EditionName(EditionKind.UPDATE, no - 1);
    }
}
