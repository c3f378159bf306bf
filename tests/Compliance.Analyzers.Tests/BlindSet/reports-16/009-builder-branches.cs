using System.Text;

namespace Deskwright.Composer;

public sealed class ClosingNoteBuilder(TimeProvider clock)
{
    public string Build(Case c)
    {
        var sb = new StringBuilder();
        sb.Append("Hi ").Append(c.BuyerName).AppendLine(",");
        sb.AppendLine($"we have closed your case about order {c.OrderId}.");

        if (c.Refunded)
        {
            sb.AppendLine($"The refund of {c.Amount:C} goes back to the card you paid with.");
        }
        else if (c.Replaced)
        {
            sb.AppendLine("The new unit is on its way to you at no charge.");
            sb.Append("As a sorry from us, there is also an Amazon gift ")  // expect: BSM1005|BSM1003
              .AppendLine("card worth a tenner in the parcel.");
        }

        if (c.HasReview)
        {
            sb.Append("Now that we have put it right, please take ") // expect: BSM2004
              .Append("down what you wrote about the ")
              .Append(c.Product)
              .AppendLine(" on its product page.");
        }

        sb.AppendLine(clock.GetLocalNow().Hour < 12 ? "Have a good day." : "Have a good evening.");
        return sb.ToString();
    }
}
