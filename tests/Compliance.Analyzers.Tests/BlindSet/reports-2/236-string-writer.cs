using System.IO;

namespace Juniper.Compose;

public class MailComposer
{
    public string Compose(Order order)
    {
        var writer = new StringWriter();
        writer.WriteLine($"Dear {order.Buyer},");
        writer.WriteLine("your parcel was delivered yesterday.");
        writer.WriteLine("Write a review and you will get your money back through PayPal."); // expect: BSM2001
        writer.Write("Best regards");
        return writer.ToString();
    }
}
