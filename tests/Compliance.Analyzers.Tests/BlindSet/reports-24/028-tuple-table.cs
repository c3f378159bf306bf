using System;
using System.Linq;

namespace TorqueDuck.Flow;

public static class ReplyTable
{
    private static readonly (Func<Ticket, bool> When, string Reply)[] Rules =
    {
        (t => t.Topic == Topic.Fitment, "Thanks for asking! That filter fits the 2.4 but not the 3.6. Please check the engine badge."),
        (t => t.Topic == Topic.PriceMatch, "Good eye! We can't change the price here, but send us $18 on CashApp and we'll ship it direct."), // expect: BSM3003|BSM1001
        (t => t.Topic == Topic.Wholesale, "Happy to do fifty! Shoot our sales desk a note at fleet@torqueduck.example and they'll invoice you directly."), // expect: BSM3002|BSM3003
        (t => t.Topic == Topic.Praise, "You just made a mechanic blush. Could you paste those exact words into an Amazon review?"), // expect: BSM2002|BSM2003|BSM2006
        (t => t.Topic == Topic.Defect, "That's a bad gasket, and it's on us. A new one is on its way; no need to return the old one."),
    };

    public static string BuyerReplyFor(Ticket t) => Rules.First(r => r.When(t)).Reply;
}
