using System.Text;

namespace Integra.Erp.Aftersale;

public class AfterSaleLetterComposer
{
    public string BuildLetter(BuyerCase c)
    {
        var letter = new StringBuilder();
        letter.AppendLine($"Dear {c.BuyerName},");
        letter.AppendLine("we have received your report about the cracked lid.");
        if (c.IsReplacementInStock)
        {
            letter.AppendLine("A new lid is on its way to you free of charge.");
        }
        else if (c.HasReview)
        {
            letter.Append("As soon as your one-"); // expect: BSM2001|BSM2004
            letter.Append("star review has disappeared ");
            letter.AppendLine("we will send the purchase price back to you.");
        }
        else
        {
            letter.AppendLine("Your payment was returned in full to the original payment method.");
            letter.AppendLine("And do have a look at our new glass lid series, it came out this week!"); // expect: BSM1007
        }
        letter.AppendLine("Kind regards");
        return letter.ToString();
    }
}
