using System.ComponentModel.DataAnnotations;

namespace ReturnDesk.Server.Models;

public class ResolutionModel
{
    [Display(Name = "Refund without return", Description = "The buyer keeps the item and gets all the money back.")]
    public bool Returnless { get; set; }

    [Display(Name = "Free replacement", Description = "Creates a replacement order at no charge for the customer.")]
    public bool Replacement { get; set; }

    [Display(Name = "Gift card (web shop only)", Description = "Not available for Amazon orders: you may not compensate Amazon buyers with a gift card.")]
    public bool GiftCard { get; set; }

    [StringLength(500, ErrorMessage = "Your note to the customer may not be longer than 500 characters and may not contain a coupon.")]
    public string? Note { get; set; }

    public string PreviewText => (Returnless, Replacement) switch
    {
        (true, _) => "Hello, we have refunded your order in full. There is no need to return the item; please dispose of it safely.",
        (_, true) => "Hello, your replacement ships tomorrow. Please return the faulty item with the prepaid label within 30 days.",
        _ => "Hello, we approved your return. The refund starts when the carrier scans the parcel.",
    };
}
