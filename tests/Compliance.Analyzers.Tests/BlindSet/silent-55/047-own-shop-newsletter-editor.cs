namespace Linden.OwnShop.Newsletter;

/// <summary>Newsletter of our own web shop (double opt-in subscribers). Amazon orders never enter this list.</summary>
public sealed class NewsletterEditorViewModel : ObservableObject
{
    public string SubjectWatermark => "e.g. Spring sale: 15% off all benches";
    public string PreheaderWatermark => "e.g. Free shipping this weekend";
    public string DiscountTooltip => "The editor inserts one personal coupon code per subscriber.";
    public string SegmentTooltip => "VIP = three or more purchases in the web shop.";
    public string GiftTooltip => "Adds the block 'free gift above 100 EUR'.";

    private string _status = "";
    public string Status { get => _status; set => SetProperty(ref _status, value); }

    public void Validate(string html)
    {
        Status = html.Contains("{{coupon}}")
            ? "OK: each subscriber gets an own coupon."
            : "No coupon in the text. Do you want to send without a discount?";
    }
}
