using System.Text;

namespace Larkfield.Lamps.Messaging;

public class ReturnGuide
{
    private const string ReturnsCenter = "https://www.amazon.com/returns";

    public string Build(string buyer, string orderId)
    {
        var text = new StringBuilder();
        text.AppendLine($"Hello {buyer},");
        text.AppendLine($"to return the lamp from order {orderId}, open {ReturnsCenter} and choose 'Item defective'.");
        text.AppendLine("Amazon shows you a prepaid label; the return is free of charge.");
        text.AppendLine("Refunds are made by Amazon to the card you paid with, never by any other way.");
        return text.ToString();
    }

    public string Orders(string buyer) =>
        $"""
        Hello {buyer},

        the invoice can be downloaded at https://www.amazon.com/gp/css/order-history
        next to the order. If you need the VAT number on it, reply to this message.
        """;

    public string Help(string buyer) =>
        $"Hello {buyer}, gift receipts are printed by Amazon; see https://www.amazon.com/gp/help/customer/display.html for the steps.";
}
