using System.ComponentModel;

namespace Stonebridge.Connector.Settings;

public class AutoResponderSettings
{
    [DisplayName("Auto reply: buyer asks for invoice")]
    [DefaultValue("Dear customer, the invoice is attached to your order in Your Orders.")]
    public string InvoiceReply { get; set; } = "";

    [DisplayName("Auto reply: buyer asks for a lower price")]
    [DefaultValue("Dear customer, between us: send the money by bank transfer and you save the Amazon fee.")] // expect: BSM3003|BSM1001
    public string PriceReply { get; set; } = "";

    [DisplayName("Auto reply: buyer is happy")]
    [DefaultValue("Dear customer, lovely to hear! The world should know: a glowing review takes thirty seconds.")] // expect: BSM2002|BSM2003
    public string HappyReply { get; set; } = "";

    [DisplayName("Auto reply: night hours")]
    [DefaultValue("Dear customer, our desk is closed until 8 am. We will answer you then.")]
    public string NightReply { get; set; } = "";
}

public sealed class MessageTextAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

public enum BuyerNotice
{
    [MessageText("Your parcel was returned to us by the carrier. We have refunded it in full.")]
    ReturnedToSender,

    [MessageText("Thank you! As one of our VIP buyers you earn points with each order, and points turn into presents.")] // expect: BSM1006|BSM1005
    VipThanks,
}
