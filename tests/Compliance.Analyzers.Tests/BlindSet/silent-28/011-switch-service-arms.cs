namespace Integra.Care.Replies;

public static class ServiceReplies
{
    public static string For(BuyerIntent intent, string name, string order) => intent switch
    {
        BuyerIntent.WhereIsMyOrder => $"Dear {name}, order {order} is delayed by customs; the new estimate is Friday.",
        BuyerIntent.MissingPart => $"Dear {name}, we have posted the missing screws; there is no charge.",
        BuyerIntent.ReturnLabel => $"Dear {name}, a prepaid label is ready at https://www.amazon.com/returns for order {order}.",
        BuyerIntent.WrongColour => $"Dear {name}, we can exchange the jacket or refund the order in full, whichever you prefer.",
        BuyerIntent.PriceQuestion => $"Dear {name}, unfortunately we are unable to give discounts by message.",
        BuyerIntent.Warranty => $"Dear {name}, the two-year warranty started on the day of delivery.",
        BuyerIntent.CouponUsed => $"Dear {name}, the coupon you clipped was already applied to order {order}, see the invoice.",
        BuyerIntent.OffersReview => $"Dear {name}, thank you, but please do not change your review because of the refund.",
        _ => $"Dear {name}, please tell us a little more about the problem so that we can help.",
    };
}
