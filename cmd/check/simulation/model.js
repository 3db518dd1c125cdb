// The model of one plan in plain JavaScript, as somebody would write it who
// knows that it will run often: what does not change from month to month is
// worked out before. It is what the program in Go is measured against.
"use strict";

function evaluate(p, cash) {
  const i = Math.expm1(Math.log1p(p.annualDiscountRate) / 12);
  const discount = 1 / (1 + i);
  const margin = p.orderValue * p.grossMargin;
  const r = p.monthlyRetention, f = p.ordersPerMonth;
  let repeat = 0;
  if (f > 0 && r > 0) repeat = r >= 1 ? f : (1 - r) / Math.expm1(-Math.log(r) / f);
  repeat *= margin;
  const base = margin * f;
  const yield_ = base * ((1 + p.loyalty.frequencyGain) * (1 + p.loyalty.orderValueGain) - 1);
  const leaving = Math.min(1 - r, p.loyalty.monthlyRetentionGain);
  const s = p.service;
  const perContact = s.resolutionRate * s.deflectionRate * s.costPerContact * s.cashableShare;
  const lag = Math.max(1, Math.floor(p.referral.lagMonths + 0.5));
  const limited = p.addressableMarket !== null;
  const capacity = limited ? Math.max(0, p.addressableMarket - p.customerBase) : Infinity;
  const start = 1 / (1 + Math.exp(p.ramp.midpointMonths / p.ramp.widthMonths));
  const ramps = s.contactsPerMonth > s.contactsToday || p.loyalty.exposedShare > p.loyalty.exposedToday ||
    p.assisted.ordersPerMonth > p.assisted.ordersToday || p.otherSavingsPerMonth > p.otherSavingsToday ||
    p.synergyMarginPerMonth > p.synergyToday || p.audiences.some(a => a.discoveryReachPerMonth > a.discoveryReachToday);
  const level = (plan, today, grown) => plan <= today ? plan : today + (plan - today) * grown;

  let cost = p.monthlyCost;
  const audiences = p.audiences.map(a => {
    cost += a.monthlyAcquisitionSpend;
    let bought = a.monthlyAcquisitionSpend > 0 && a.costPerFollower > 0 ? a.monthlyAcquisitionSpend / a.costPerFollower : 0;
    if (a.capacityPerMonth !== null) bought = -a.capacityPerMonth * Math.expm1(-bought / a.capacityPerMonth);
    const gained = a.organicGrowthPerMonth + bought;
    const share = a.authentic * a.relevant * (1 - a.customerShare);
    const exists = a.followers > 0 || a.discoveryReachToday > 0;
    return {
      followers: a.followers, prospects: a.followers * share, staying: 1 - a.monthlyChurn, gained, prospectsGained: gained * share,
      fake: 1 - a.authentic, reach: a.reachable * (1 - p.overlap),
      plan: a.discoveryReachPerMonth * a.discoveryRelevant, today: a.discoveryReachToday * a.discoveryRelevant,
      conversion: a.clickThroughRate * Math.min(1, a.conversionRate * (exists ? p.conversionFactor : 1)),
      incrementality: a.incrementality === null ? p.incrementality : a.incrementality,
    };
  });

  const won = new Float64Array(p.horizonMonths + 1);
  let factor = 1, cumulative = -p.setupCost, benefits = 0, costs = p.setupCost, presentBenefit = 0, presentCost = p.setupCost;
  let acquired = 0, active = 0, kept = 0;
  for (let t = 1; t <= p.horizonMonths; t++) {
    const saturation = limited ? (capacity > 0 ? Math.max(0, 1 - acquired / capacity) : 0) : 1;
    const room = Math.max(0, capacity - acquired);
    const fade = p.stopped ? Math.pow(2, -t / p.fadeHalfLifeMonths) : 1;
    const grown = ramps ? (1 / (1 + Math.exp(-(t - p.ramp.midpointMonths) / p.ramp.widthMonths)) - start) / (1 - start) : 0;
    let undiluted = 1;
    if (p.dilution > 0) {
      let all = 0, fake = 0;
      for (const a of audiences) {
        a.followers = a.followers * a.staying + a.gained;
        all += a.followers;
        fake += a.followers * a.fake;
      }
      if (all > 0) undiluted = 1 - p.dilution * fake / all;
    }
    let n = p.incrementality * p.extraCustomersPerMonth * fade * saturation;
    for (let j = 0; j < audiences.length; j++) {
      const a = audiences[j];
      const prospects = a.prospects * a.staying + a.prospectsGained;
      const mine = prospects * a.reach * undiluted * fade * a.conversion * saturation;
      const others = p.stopped ? a.today * fade : level(a.plan, a.today, grown);
      a.prospects = prospects - mine;
      n += a.incrementality * (mine + others * a.conversion * saturation);
    }
    const exposed = p.customerBase * level(p.loyalty.exposedShare, p.loyalty.exposedToday, grown);
    n += exposed * p.loyalty.referralsPerMonth * saturation;
    if (t > lag) n += p.referral.coefficient * won[t - lag] * saturation;
    if (n > room) n = room;
    won[t] = n;
    acquired += n;
    kept = r * kept + leaving * (exposed + kept);
    const benefit = n * margin + active * repeat + kept * base + exposed * yield_ +
      level(p.assisted.ordersPerMonth, p.assisted.ordersToday, grown) * margin * p.assisted.attribution +
      level(s.contactsPerMonth, s.contactsToday, grown) * perContact +
      level(p.otherSavingsPerMonth, p.otherSavingsToday, grown) + level(p.synergyMarginPerMonth, p.synergyToday, grown);
    active = r * active + n;
    cumulative += benefit - cost;
    cash[t - 1] = cumulative;
    factor *= discount;
    benefits += benefit;
    costs += cost;
    presentBenefit += benefit * factor;
    presentCost += cost * factor;
  }
  return { npv: presentBenefit - presentCost, benefits, costs };
}

// measure is the shortest time of one evaluation in microseconds, and the NPV.
function measure(plan) {
  const cash = new Float64Array(plan.horizonMonths), many = 2000;
  let shortest = Infinity, npv = 0;
  for (let round = 0; round < 150; round++) {
    const started = performance.now();
    for (let k = 0; k < many; k++) npv = evaluate(plan, cash).npv;
    shortest = Math.min(shortest, performance.now() - started);
  }
  return { evaluation: 1000 * shortest / many, npv };
}
