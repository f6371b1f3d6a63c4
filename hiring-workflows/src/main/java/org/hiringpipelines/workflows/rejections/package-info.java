/** Why nothing came of an application, and what its candidate is told. */
package org.hiringpipelines.workflows.rejections;
