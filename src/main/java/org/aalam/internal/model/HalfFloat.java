package org.aalam.internal.model;

/** The upper half of a float (8 bits of exponent, 7 of mantissa), which is enough for a weight and halves the model. */
final class HalfFloat {
  private HalfFloat() {}

  /** Rounds to the nearest number that has such a form. */
  static short toBits(float value) {
    int bits = Float.floatToIntBits(value);
    return (short) (bits + 0x7FFF + ((bits >>> 16) & 1) >>> 16);
  }

  static float toFloat(short bits) {
    return Float.intBitsToFloat(bits << 16);
  }
}
