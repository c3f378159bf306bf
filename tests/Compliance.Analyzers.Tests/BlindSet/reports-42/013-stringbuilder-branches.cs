using System.Text;

namespace GreenThumb.India.Outreach;

internal sealed class OutreachComposer
{
    public string Compose(Buyer b, Order o, bool festive)
    {
        var sb = new StringBuilder(512);
        sb.Append("Namaste ").Append(b.Name).AppendLine(",");
        sb.AppendLine();
        sb.AppendFormat("Your seed kit from order {0} should be sown within 90 days.", o.Id).AppendLine();

        if (festive)
        {
            sb.AppendLine("This Diwali we take ₹150 off for our old customers."); // expect: BSM1001|BSM1006
        }
        else if (o.Total > 999m)
        {
            sb.Append("As a thank-you we will transfer ₹100 to your ") // expect: BSM1004|BSM3003|BSM1003
              .Append("UPI id.")
              .AppendLine();
        }
        else
        {
            sb.AppendLine("Keep the tray away from direct sun in the first week.");
        }

        if (o.Problem == Problem.DeadSeeds)
            sb.AppendLine("Since the tomato seeds did not come up, a fresh packet was dispatched today without any charge.");

        sb.AppendLine("Regards,").Append("GreenThumb");
        return sb.ToString();
    }
}
