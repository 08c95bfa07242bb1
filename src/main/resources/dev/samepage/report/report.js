
(function () {
  'use strict';
  var filters = document.getElementById('filters');
  if (!filters) {
    return;
  }
  var findings = Array.prototype.slice.call(document.querySelectorAll('.finding'));
  var groups = document.querySelectorAll('article, main > section, details.known');
  var status = filters.querySelector('[role="status"]');
  var words = new Map();

  function control(name) {
    return filters.querySelector('[name="' + name + '"]');
  }

  // The unit's texts count as the finding's: whoever looks for a word looks for it in source and translation too.
  function text(finding) {
    if (!words.has(finding)) {
      var unit = finding.closest('article');
      var heading = unit.querySelector('h3').textContent;
      var texts = unit.querySelector('.texts');
      words.set(finding, (heading + ' ' + (texts ? texts.textContent : '') + ' ' + finding.textContent).toLowerCase());
    }
    return words.get(finding);
  }

  function apply() {
    var severities = Array.prototype.map.call(filters.querySelectorAll('[name="severity"]:checked'), function (box) {
      return box.value;
    });
    var rule = control('rule').value;
    var locale = control('locale').value;
    var wanted = control('text').value.trim().toLowerCase();
    var shown = 0;
    findings.forEach(function (finding) {
      var data = finding.dataset;
      var fits = severities.indexOf(data.severity) >= 0
        && (rule === '*' || rule === data.rule)
        && (locale === '*' || locale === data.locale)
        && (wanted === '' || text(finding).indexOf(wanted) >= 0);
      finding.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    groups.forEach(function (group) {
      group.hidden = !group.querySelector('.finding:not([hidden])');
    });
    status.textContent = shown === findings.length
      ? 'All ' + findings.length + ' findings are shown.'
      : shown + ' of ' + findings.length + ' findings are shown.';
  }

  // A link to a finding must lead to it, also inside the closed list of known ones.
  function reveal() {
    var aim = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var closed = aim && aim.closest('details:not([open])');
    if (closed) {
      closed.open = true;
      aim.scrollIntoView();
    }
  }

  filters.hidden = false;
  filters.addEventListener('input', apply);
  control('reset').addEventListener('click', function () {
    filters.querySelectorAll('[name="severity"]').forEach(function (box) {
      box.checked = true;
    });
    control('rule').value = '*';
    control('locale').value = '*';
    control('text').value = '';
    apply();
  });
  window.addEventListener('hashchange', reveal);
  apply();
  reveal();
})();
