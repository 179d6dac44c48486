tags['linkedin'] = function (ids) {
  window._linkedin_data_partner_ids = ids.map(function (tag) { return tag.id; });
  var lintrk = window.lintrk = function (what, more) { lintrk.q.push([what, more]); };
  lintrk.q = [];
  load('https://snap.licdn.com/li.lms-analytics/insight.min.js');
};
