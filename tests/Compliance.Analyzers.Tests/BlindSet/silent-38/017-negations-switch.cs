namespace Trailhead.Support.Answers;

public static class BuyerAnswers
{
    public static string For(BuyerQuestion question, string name) => question switch
    {
        BuyerQuestion.Discount => $"Hello {name}, thank you for your interest. We are not able to give private discounts; the price on the product page applies to everybody.",
        BuyerQuestion.Coupon => $"Hello {name}, you asked whether there is a coupon for the backpack. No, there is no coupon for it at present.",
        BuyerQuestion.PayOutside => $"Hello {name}, we can only accept orders that are placed and paid on Amazon.",
        BuyerQuestion.Phone => $"Hello {name}, we do not offer support by phone. Please reply to this message and we will help you here.",
        BuyerQuestion.ReviewTrade => $"Hello {name}, we cannot give you anything for changing your review, and you do not have to change it. The refund for the torn strap has been issued.",
        BuyerQuestion.FreeSample => $"Hello {name}, unfortunately we do not send out free samples.",
        BuyerQuestion.Size => $"Hello {name}, the backpack holds 35 litres and fits a torso of 42 to 50 cm.",
        _ => $"Hello {name}, please tell us your order number so that we can look into it.",
    };
}
