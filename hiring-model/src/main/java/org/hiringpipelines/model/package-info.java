/**
 * The hiring world as records that cannot be built wrong: each refuses nonsense with a {@link
 * org.hiringpipelines.model.Refusal} whose sentences a person understands. Plain Java, without Spring, engine or database.
 */
package org.hiringpipelines.model;
