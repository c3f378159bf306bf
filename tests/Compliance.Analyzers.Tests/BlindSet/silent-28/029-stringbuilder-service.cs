using System.Text;

namespace Integra.Erp.Aftersale;

public class RepairLetterComposer
{
    public string BuildLetter(RepairCase c)
    {
        var letter = new StringBuilder();
        letter.AppendLine($"Dear {c.BuyerName},");
        letter.Append("we have looked at the photo of the mixer. ");
        if (c.UnderWarranty)
            letter.AppendLine("The repair is free; a label for the parcel is in your Amazon account.");
        else
            letter.AppendLine("The warranty ended last year, and so we cannot repair it free of charge.");
        if (c.AskedForDiscount)
            letter.AppendLine("You asked for money off a new mixer. We are not allowed to give private prices.");
        letter.AppendLine("Please reply to this message if anything is unclear.");
        letter.AppendLine("Kind regards");
        return letter.ToString();
    }
}
