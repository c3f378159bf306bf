namespace Erp.Settings;
public class MessageSettings
{
    [Display(Name = "Review request text", Description = "Text that is sent to the buyer some days after delivery. Do not offer gifts for reviews.")]
    public string? ReviewText { get; set; }
    [Category("Mail"), Description("Send a coupon to customers who did not buy for 90 days")]
    public bool Winback { get; set; }
}
