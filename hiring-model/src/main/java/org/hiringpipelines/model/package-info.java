/**
 * The hiring world as records that cannot be built wrong: each refuses nonsense with a {@link
 * org.hiringpipelines.model.Refusal} whose sentences a person understands. Plain Java, without Spring, engine or database; how
 * a posting is read from a text is told in {@code org.hiringpipelines.reader}.
 */
package org.hiringpipelines.model;
