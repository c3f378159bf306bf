using System.Globalization;

namespace BarnOwl.Orders;

public static class AmazonOrderTexts
{
    extension(AmazonOrder order)
    {
        public string ShortId => order.Id[^7..];

        public bool IsLate => order.PromisedBy < DateTime.UtcNow;

        public string GateCodeMessage() =>
            $"Hi {order.BuyerFirstName}, the freight driver for order {order.Id} needs a gate code or a time when someone is home. Could you send us one?";

        public string SplitShipmentMessage() =>
            $"Hi {order.BuyerFirstName}, order {order.Id} comes in two boxes, the second one is a day behind the first.";

        public string HintMessage() =>
            $"Hi {order.BuyerFirstName}, scan the QR on the box lid or google barn owl lamps dot com for the video course."; // expect: BSM3001|BSM5004

        public string NagMessage() =>
            $"Hi {order.BuyerFirstName}, change your seller feedback to positive or we won't handle the return of order {order.Id}."; // expect: BSM2005|BSM4003
    }

    public static string Eta(this AmazonOrder o) => o.PromisedBy.ToString("ddd d MMM", CultureInfo.InvariantCulture);
}
