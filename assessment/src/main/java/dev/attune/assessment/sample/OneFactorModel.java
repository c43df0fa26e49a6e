package dev.attune.assessment.sample;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.model.ModelStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A one-factor model of a scale, fitted to those who answered every item, and omega.
 *
 * <p>The model: covariances = λλᵀ + diag(ψ), with loadings λ and uniquenesses ψ. How it is fitted, to what and in which units is
 * said where it is handed out. Whether one factor is enough, it does not say.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class OneFactorModel {
  /**
   * McDonald's omega, (Σλ)² / ((Σλ)² + Σψ): the share of the variance of the sum that the factor accounts for. McDonald (1999), Test
   * theory: a unified treatment, Mahwah: Erlbaum, doi:10.4324/9781410601087.
   *
   * @return the coefficient; undefined for fewer than three items, where everyone answered an item alike, and where no best fit is
   *     found
   */
  public abstract Figure omega();

  /**
   * The loadings, whose sum is not negative; empty where omega is undefined.
   *
   * @return one an item, in the order of the scale
   */
  public abstract List<Double> loadings();

  /**
   * The uniquenesses; empty where omega is undefined.
   *
   * @return one an item, in the order of the scale
   */
  public abstract List<Double> uniquenesses();

  /**
   * The Heywood cases: items with a uniqueness of zero or less, which no item can have. Where there is one, the model does not fit
   * or the sample is too small, and omega should not be relied on.
   *
   * @return the items, mostly none
   */
  public abstract List<ItemId> heywoodCases();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  OneFactorModel() {}

  /** Builds a {@link OneFactorModel}. */
  public static final class Builder extends ImmutableOneFactorModel.Builder {
    Builder() {}
  }
}
