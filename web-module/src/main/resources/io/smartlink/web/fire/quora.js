tags['quora'] = function (ids) {
  var qp = window.qp = function () {
    if (qp.qp) qp.qp.apply(qp, arguments); else qp.queue.push(arguments);
  };
  qp.queue = [];
  ids.forEach(function (tag) { qp('init', tag.id); });
  qp('track', 'ViewContent');
  load('https://a.quora.com/qevents.js');
};
