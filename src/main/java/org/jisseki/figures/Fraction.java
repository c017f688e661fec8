package org.jisseki.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact quotient: nothing of it is lost before it is printed or compared. The divisor is above 0. */
record Fraction(BigDecimal dividend, BigDecimal divisor) {

    /** @throws ArithmeticException where the divisor is 0 */
    static Fraction of(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("divisor 0");
        }
        return divisor.signum() > 0
                ? new Fraction(dividend, divisor)
                : new Fraction(dividend.negate(), divisor.negate());
    }

    Fraction times(BigDecimal factor) {
        return new Fraction(dividend.multiply(factor), divisor);
    }

    /** Division to a scale decides ties on the exact remainder; a MathContext would round twice. */
    BigDecimal rounded(int decimals, RoundingMode rounding) {
        return dividend.divide(divisor, decimals, rounding);
    }

    int compareTo(BigDecimal bound) {
        return dividend.compareTo(bound.multiply(divisor));
    }

    /** For people: written out where it ends soon, otherwise cut, with an ellipsis. */
    String printed(int decimals) {
        return Printing.quotient(dividend, divisor, decimals);
    }
}
