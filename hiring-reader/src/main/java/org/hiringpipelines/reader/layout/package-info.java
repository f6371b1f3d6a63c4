/**
 * The layout of a posting: lines become blocks, blocks become stretches under headings. Nothing here knows what a salary or a
 * deadline is; that is read from the layout by the package {@code fact}.
 */
package org.hiringpipelines.reader.layout;
