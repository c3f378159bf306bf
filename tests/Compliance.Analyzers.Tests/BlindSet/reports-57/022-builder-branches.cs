using System.Text;

public static class LetterBuilder
{
    public static string ForBuyer(Buyer buyer, bool unhappy, bool repeat)
    {
        var letter = new StringBuilder(256);
        letter.Append("Hey ").Append(buyer.First).Append(",\n");

        if (unhappy)
        {
            letter.Append("sorry the drone would not pair. ")
                  .Append("Take down that one-star ") // expect: BSM2004|BSM2001
                  .Append("post and the refund goes out the same hour.");
        }
        else if (repeat)
        {
            letter.AppendFormat("this was order number {0} in my shop. ", buyer.Count);
            letter.Append("From now on everything costs you ten percent less."); // expect: BSM1001|BSM1006
        }
        else
        {
            letter.AppendLine("props come in a bag under the foam; the two marked R go on the right.");
        }

        letter.Append("\nFly safe, Ansel");
        return letter.ToString();
    }
}

public sealed record Buyer(string First, int Count);
