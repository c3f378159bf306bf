using System;

namespace Gartenhaus.Messaging
{
    public enum BuyerMsgKind { Late, Damaged, AfterSale, Angry, Vip }

    public static class BuyerMsgKindExtensions
    {
        public static string ToText(this BuyerMsgKind kind)
        {
            switch (kind)
            {
                case BuyerMsgKind.Late:
                    return "Dear customer, the greenhouse kit needs two days more than promised. The new date is {date}.";
                case BuyerMsgKind.Damaged:
                    return "Dear customer, sorry for the broken pane. A new pane is on the way at no cost.";
                case BuyerMsgKind.AfterSale:
                    return "Dear customer, please be so kind and tell others on Amazon what you think about the greenhouse."; // expect: BSM2006
                case BuyerMsgKind.Angry:
                    return "Dear customer, we saw your one star. May you rewrite it, now that the new pane has come?"; // expect: BSM2004
                case BuyerMsgKind.Vip:
                    return "Dear customer, we put you on our gold members list: members see every new tool first and get presents at Christmas."; // expect: BSM1006|BSM1005
                default:
                    throw new ArgumentOutOfRangeException(nameof(kind), "no text for this kind");
            }
        }
    }
}
