namespace Snugglebug.Configuration;

public sealed class ServiceMessagingOptions
{
    public string CrackNotice { get; set; } =
        "The shell of your car seat from order {orderId} may have a hairline crack. Do not use it; a new seat is being shipped at no cost to you.";

    public string CustomTag { get; set; } =
        "Please confirm the engraving \"{engraving}\" for order {orderId}. The telephone number you gave us will be engraved on the back as you wrote it.";

    public string CustomsId { get; set; } =
        "Customs requires the tax number of the recipient for order {orderId}. Please send it in reply to this message.";

    public string PromoLine { get; set; } =
        "The promotion you clipped was already deducted from order {orderId}: 12.00 USD, shown on the invoice that is attached.";

    public string NoReviewLinked { get; set; } =
        "Your replacement for order {orderId} does not depend on any review. It was dispatched this morning.";

    public string ReturnOk { get; set; } =
        "The return of order {orderId} has been accepted. The refund is made by Amazon once the parcel has been scanned.";
}
