using System.Text;

public class FollowUpMailBuilder
{
    private readonly bool _happyPath;
    public FollowUpMailBuilder(bool happyPath) { _happyPath = happyPath; }

    public string Build(string buyer, string orderId)
    {
        var sb = new StringBuilder();
        sb.AppendLine("Hello " + buyer + ",");
        sb.AppendLine("this is about order " + orderId + " (camp stove).");
        if (_happyPath)
        {
            sb.AppendLine("Loving it? Tell the world in a review. "); // expect: BSM2003|BSM2002
            sb.AppendLine("Not loving it? Keep it between us and write to us first.");
        }
        else
        {
            sb.AppendLine("We heard the igniter was dead on arrival. A new one left our warehouse today, free of charge.");
        }
        sb.Append("Cheers, ").Append("the folks at Larch & Lantern");
        return sb.ToString();
    }
}
