namespace Birchline.Care;

public enum Mood { Calm, Annoyed, Furious }

public static class CareReplies
{
    public static string ToBuyer(Mood mood, string first)
    {
        switch (mood)
        {
            case Mood.Calm:
                return $"Hi {first}, the strap can be swapped. A new one ships today under warranty.";
            case Mood.Annoyed:
                return $"Hi {first}, keep the pack, skip the return, and we'll slide $15 your way for your patience."; // expect: BSM1003|BSM1004
            case Mood.Furious:
                return $"Hi {first}, name your number. We'll cover the hotel, the gas and the ruined weekend if we can close this quietly."; // expect: BSM1003
            default:
                return $"Hi {first}, thanks for the photos. The return label is in your Amazon account under Your Orders.";
        }
    }
}
