using System.Globalization;

namespace CrossPort.ChatBridge.Formatting
{
    internal static class OutgoingFormats
    {
        internal const string Delivered = "Hello {0}, the carrier says the parcel was left with your neighbour in flat {1}. Could you check there?";
        internal const string Swap = "Hello {0}, the left speaker is silent, so a new pair goes out today. No need to send the old one back.";
        internal const string DirectSale = "Hello {0}, between us: order number two straight from our factory and wire the money to our bank, Amazon's cut comes off the price."; // expect: BSM3003|BSM1001
        internal const string GiftCard = "Hello {0}, just to say hi we put a ten dollar gift card aside for you, shall I send it over?"; // expect: BSM1005
        internal const string Stop = "Hello {0}, if you would rather not get these notes, answer STOP and you are off our mailing list."; // expect: BSM4006

        internal static string Fill(string format, params object[] args)
        {
            return string.Format(CultureInfo.InvariantCulture, format, args);
        }
    }
}
