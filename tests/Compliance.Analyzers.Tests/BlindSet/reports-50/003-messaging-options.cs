namespace Oakline.Amazon.Messaging;

public class BuyerMessageOptions
{
    public const string SectionName = "BuyerMessages";

    public bool Enabled { get; set; } = true;

    public int DelayHours { get; set; } = 72;

    public string Signature { get; set; } = "Kind regards,\nMaya from Oakline";

    public string ReturnReceivedText { get; set; } =
        "Your return for order {orderId} has reached our warehouse. The refund of {amount} goes back to the card you paid with within five days.";

    public string ThankYouText { get; set; } =
        "Hi {firstName}, thanks for choosing our cutting board. Type {promoCode} into the box at checkout the next time you visit us."; // expect: BSM1002

    public string FollowUpText { get; set; } =
        "Hi {firstName}, two weeks in, how is the board doing? If you love it, five stars would make our whole workshop smile."; // expect: BSM2002|BSM2003

    public string WarrantyText { get; set; } =
        "Hi {firstName}, your board has a two-year warranty. You don't need to register; your Amazon order number is all we need.";

    public string ContactText { get; set; } =
        "Hi {firstName}, the quickest way to reach the workshop is a text to 503-555-0148, any time."; // expect: BSM3002|BSM3003
}
