using System.Text;

namespace Osprey.Desk.Conversations;

public sealed class ThreadReplyComposer
{
    public string ComposeCouponAnswer(string buyer)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Hi {buyer},");
        sb.AppendLine();
        sb.AppendLine("You wrote: \"My neighbour got a coupon for 20% off, can I have one too?\"");
        sb.AppendLine("We checked, and there is no coupon for this blender at the moment. We are not allowed to hand out codes in messages.");
        sb.AppendLine("Order 112-0000000-0000000 ships tomorrow as planned.");
        return sb.ToString();
    }

    public string ComposeAppliedAnswer(string buyer, string orderId)
    {
        var text = $"Hi {buyer},\n\n";
        text += $"you asked why the total of order {orderId} differs from the price on the page. ";
        text += "The lightning deal was already applied to this order: the invoice lists it as \"promotion -$6.00\". ";
        text += "Nothing more has to be done on your side.";
        return text;
    }
}
