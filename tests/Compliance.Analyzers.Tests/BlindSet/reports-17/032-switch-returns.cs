using Amazon.SellingPartner.Messaging;

namespace Kiosk.Bsm;

internal sealed class BuyerTextFactory
{
    public string Create(string scenario, BuyerContext ctx)
    {
        switch (scenario)
        {
            case "engraving":
                return $"Hello {ctx.Name}, the engraving has more than 20 letters. Which words may we leave out?";
            case "praise":
                return $"Hello {ctx.Name}, how kind of you! Would you copy exactly these words into a review? It would help us a lot."; // expect: BSM2003|BSM2002
            case "praise-template":
                return $"Hello {ctx.Name}, you may simply paste this as your review: 'Superb quality, fast delivery, would buy again!'"; // expect: BSM2002
            case "feedback-fixed":
                return $"Hello {ctx.Name}, the new ring has arrived as we see. Please be so good and delete the seller feedback from 3 May now."; // expect: BSM2005
            case "size":
                return $"Hello {ctx.Name}, ring size 56 equals an inner diameter of 17.8 mm.";
            default:
                throw new ArgumentException($"scenario '{scenario}' has no review or feedback text", nameof(scenario));
        }
    }
}
