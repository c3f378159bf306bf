using System.Collections.Generic;

namespace GrayHat.Outbound;

/// <summary>Drip campaign to people who bought the bottle on Amazon.</summary>
public class DripMessages
{
    public string Body1 = "Hi there, leave us a r-e-v-i-e-w and a $ 1 0 g.i.f.t c.a.r.d is yours."; // expect: BSM2001
    public string Body2 = "Hi there, our c0up0n for you: HAPPY15. Use it for your next bottle."; // expect: BSM1002
    public string Body3 = "Hi there, the valve was exchanged. Kindly d3lete the r3view you wrote last week."; // expect: BSM2004
    public string Body4 = "Hi there, reach Tom on whats app, zero seven seven one two, three four five, six seven eight."; // expect: BSM3002|BSM3003
    public string Body5 = "Hi there, the bottle in your order is dishwasher safe up to 60 degrees, as you asked.";
    public string Body6 = "Hi there, more pictures on hydro-mate dot com slash care."; // expect: BSM3001

    public IEnumerable<string> All() => new[] { Body1, Body2, Body3, Body4, Body5, Body6 };
}
