using System.Text;

namespace Upright.Seating.Support
{
    public class ChairPartLetter
    {
        public string Compose(PartCase c)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Hello {c.BuyerName},");
            sb.AppendLine();
            sb.AppendLine($"thank you for the pictures of the chair from order {c.OrderId}. The five-star base is cracked, and we are sorry about that.");
            sb.AppendLine("A new base leaves our warehouse today, free of charge. You don't have to return the old one.");

            if (c.MissingTool)
            {
                sb.AppendLine("We also add the hex key that was missing from your box.");
            }

            if (c.PartialRefund > 0)
            {
                sb.AppendLine($"For the torn armrest we have made a partial refund of {c.PartialRefund:C} on this order; you will see it on your card within five days.");
            }

            sb.AppendLine("To change the base, turn the chair over, pull the gas lift out and push the new base on. The drawing is on page 4 of the manual.");
            sb.AppendLine("If the new base does not fit, reply to this message and we will refund the chair in full.");
            sb.Append(c.AgentName).Append(", Upright Seating");
            return sb.ToString();
        }
    }
}
