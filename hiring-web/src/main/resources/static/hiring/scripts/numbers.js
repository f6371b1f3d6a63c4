/*
 * Draws one column of each table as bars above it. The table says the same in words, and stays where no script runs; so a plot has no
 * hints of its own, which would have to be styled by text that the policy of these pages does not allow.
 */
(function () {
  "use strict";

  var ROW = 26;

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function draw(plot) {
    var table = plot.parentElement.querySelector("table");
    var drawn = Number(table.dataset.drawn);
    var rows = Array.from(table.tBodies[0].rows);
    plot.style.height = rows.length * ROW + 8 + "px";
    var chart = echarts.init(plot, null, { renderer: "svg" });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(plot).fontFamily, color: colour("--ink") },
      grid: { left: 24, right: 60, top: 4, bottom: 4, containLabel: true },
      xAxis: { type: "value", show: false, min: 0 },
      yAxis: {
        type: "category",
        inverse: true,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: colour("--ink"), width: 180, overflow: "truncate" },
        data: rows.map(function (row) {
          return row.cells[0].textContent;
        }),
      },
      series: [
        {
          type: "bar",
          barMaxWidth: 18,
          color: colour("--accent"),
          data: rows.map(function (row) {
            // As it is written: what is read as the same is drawn as the same.
            return Math.round(Number(row.cells[drawn].dataset.value || 0) * 10) / 10;
          }),
          label: {
            show: true,
            position: "right",
            color: colour("--ink"),
            formatter: function (bar) {
              return rows[bar.dataIndex].cells[drawn].textContent;
            },
          },
        },
      ],
    });
    new ResizeObserver(function () {
      chart.resize();
    }).observe(plot);
    return chart;
  }

  function drawAll() {
    document.querySelectorAll(".plot").forEach(function (plot) {
      var before = echarts.getInstanceByDom(plot);
      if (before) {
        before.dispose();
      }
      draw(plot);
    });
  }

  document.addEventListener("DOMContentLoaded", drawAll);
  // Who changes to dark sees the plots in the new colours, too.
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
})();
