using System.Text;

namespace GripCo.Climbing.Messaging;

public static class HarnessLetters
{
    public static string Inspect(string name, string orderId, bool recalled, bool wantsRefund)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Hello {name},");
        sb.Append("thank you for sending the photo of the harness from order ").Append(orderId).AppendLine(".");
        if (recalled)
        {
            sb.Append("The buckle belongs to the recalled lot. ");
            sb.Append(wantsRefund
                ? "As you asked, we have refunded the full price to your card. "
                : "As you asked, a new harness was sent to you without charge. ");
            sb.AppendLine("Please cut the old one so that nobody climbs with it.");
        }
        else
        {
            sb.AppendLine("The buckle is fine. The mark on it is the test stamp, not a crack.");
        }
        sb.Append("Please reply to this message if anything is unclear.");
        return sb.ToString();
    }
}
