using System.Collections.Generic;

namespace Lambourn.Crm.Legacy
{
    public record BuyerLetter(string Code, string Subject, string Body);

    public static class LetterArchive
    {
        public static readonly IReadOnlyList<BuyerLetter> All = new List<BuyerLetter>
        {
            new BuyerLetter("L01", "Saddle bag", "Dear {{name}}, the strap was sewn badly. The new bag ships tomorrow and costs you nothing."),
            new BuyerLetter("L02", "A friendly word", "Dear {{name}}, {{coupon_code}} is yours, redeem it whenever you need a new bridle."), // expect: BSM1002
            new BuyerLetter("L03", "About your opinion", "Dear {{name}}, think again about the two stars, we believe the bag deserves more by now."), // expect: BSM2004|BSM2002
            new BuyerLetter("L04", "Straight from the saddler", "Dear {{name}}, repairs after the first year are done against cash at our door, without Amazon in between."), // expect: BSM3003
            new BuyerLetter("L05", "Return label", "Dear {{name}}, the return label for order {{order}} is attached. The refund follows when the bag is here."),
        };
    }
}
