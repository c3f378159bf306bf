using System.Text;

namespace Pinecrest.Support.Composition;

public sealed class CabinetLetterBuilder
{
    public string Build(Case c)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Dear {c.BuyerName},");
        sb.AppendLine();
        sb.Append("thank you for the photos of the cabinet door. The hinge holes were drilled two millimetres too low; that is our mistake. ");

        if (c.WantsRefund)
        {
            sb.Append("We have refunded the order in full. ");
            sb.Append("Amazon sends the money to your original payment method, so please allow a few days.");
        }
        else if (c.WantsPartial)
        {
            sb.Append("As you asked, we have refunded $14.00 of this order for the damaged door. ");
            sb.Append("You can still return the cabinet within your return window if you change your mind.");
        }
        else
        {
            sb.Append("A new door is being packed and leaves tomorrow, free of charge. ");
            sb.Append("Please keep the old one until the new one fits.");
        }

        sb.AppendLine();
        sb.Append("If anything else is wrong, reply to this message and we will look into it.");
        sb.Append("\n\nKind regards,\nPinecrest Furniture");
        return sb.ToString();
    }
}
