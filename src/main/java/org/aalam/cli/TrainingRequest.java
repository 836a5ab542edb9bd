package org.aalam.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to train.
 *
 * @param corpus CoNLL files, gold articles ({@code id.json}) and folders of gold articles, at least one
 * @param dev the same, to decide on; maybe none
 * @param firsts folders of models whose judgement the new one learns from
 * @param raw unlabelled news to count and cluster words from; empty to use the bundled table of words
 * @param layers the number of hidden layers, from 1
 * @param output the folder for the model, its manifest and its card
 * @param seed what the random choices of the first layer begin from; the next layer has the next number
 * @param name the model's name
 * @param version the model's version
 */
record TrainingRequest(
    List<Path> corpus, List<Path> dev, List<Path> firsts, Optional<Path> raw, int layers, Path output, long seed,
    String name, String version) {

  TrainingRequest {
    corpus = List.copyOf(corpus);
    dev = List.copyOf(dev);
    firsts = List.copyOf(firsts);
  }
}
