using Brightline.Support.Domain;

namespace Brightline.Support.Amazon;

internal static class CaseReplyBuilder
{
    public static string For(CaseReason reason, BuyerCase buyerCase) => reason switch
    {
        CaseReason.MissingPart => $"Hello {buyerCase.BuyerFirstName}, the missing hinge will go out by first class mail today, free of charge.",
        CaseReason.WrongColour => "Sorry for the mix-up. Please keep the blue one; the green one has left our warehouse this morning.",
        CaseReason.PriceQuestion => "If you come back to us before you buy the second one, we can do it for $6 less than the listing says.", // expect: BSM1001|BSM1006
        CaseReason.LateDelivery => $"Your parcel {buyerCase.Tracking} is held at customs. We expect it on {buyerCase.NewEta:d}; if that is too late, tell us and we cancel and refund the order.",
        CaseReason.Bulk => "For ten pieces or more it's easier if we send you a proforma from our office and you wire the money to our company account.", // expect: BSM3003
        CaseReason.Other => "Thank you for the photos. Could you also tell us the number printed under the battery lid?",
        _ => string.Empty,
    };
}
