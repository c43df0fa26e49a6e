package dev.attune.assessment.change;

/**
 * The scores of the people a cut-off is drawn by. For example, 'mean 60, standard deviation 7.5, in the 2007 community sample'.
 *
 * @param mean their mean score, finite
 * @param sd the standard deviation of their scores, above 0
 * @param source who they are and where they are described; never blank
 * @since 1.0
 */
public record Population(double mean, double sd, String source) {}
