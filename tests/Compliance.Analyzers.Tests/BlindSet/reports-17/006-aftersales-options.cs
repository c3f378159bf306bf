using System.ComponentModel.DataAnnotations;

namespace Contour.Commerce.AfterSales;

public sealed class AfterSalesMessageOptions
{
    public const string SectionName = "AfterSales:BuyerMessages";

    [Range(1, 30)]
    public int DelayDays { get; set; } = 5;

    public bool UseRequestAReviewButton { get; set; }

    public string ReturnText { get; set; } =
        "You can print the return label under Your Orders. Once the shoes are back, the refund goes to your original payment method.";

    public string LoyaltyText { get; set; } =
        "We keep a coupon for you. Reply with YES and we send you the code for your next pair."; // expect: BSM1002|BSM1006

    public string FeedbackText { get; set; } =
        "When you find a minute, please rate your experience with us as a seller on your Amazon order page."; // expect: BSM2006

    public string FeedbackReminderText { get; set; } =
        "We wrote to you last week and have not seen your review yet. Could you please still write one?"; // expect: BSM2006
}
