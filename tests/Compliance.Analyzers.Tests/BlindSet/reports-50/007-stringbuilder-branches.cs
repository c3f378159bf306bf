using System.Text;

namespace Pinecrest.Support.Composition;

public sealed class ResolutionLetterBuilder
{
    public string Build(Case c)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Dear {c.BuyerName},");
        sb.AppendLine();

        if (c.Kind == CaseKind.MissingPart)
        {
            sb.Append("the hinge set that was missing from your cabinet goes out today, free of charge. ");
            sb.AppendLine("You will not need to send anything back.");
        }
        else if (c.Kind == CaseKind.LowRating)
        {
            sb.Append("we saw the two stars you left for the cabinet and it kept us awake. ");
            sb.Append("We would like to send you $20 through PayPal "); // expect: BSM1004|BSM2001
            sb.AppendLine("as soon as we see that the stars have changed.");
        }
        else
        {
            sb.AppendLine("we have refunded the order in full. Amazon shows the amount on your card in three to five days.");
        }

        if (c.IsLoyal)
        {
            sb.AppendLine("PS: Regulars get to try our new shelf before anyone else, for nothing. Say the word and you are on the list."); // expect: BSM1005|BSM1006
        }

        sb.Append("Kind regards,\nPinecrest Furniture");
        return sb.ToString();
    }
}
