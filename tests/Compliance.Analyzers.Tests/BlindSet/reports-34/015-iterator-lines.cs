namespace Novak.Hudba.Drip;

public static class DripCampaign
{
    /// <summary>Lines for the buyer, one per day after delivery.</summary>
    public static IEnumerable<BuyerLine> ForUkulele(string buyer, string orderId)
    {
        yield return new(1, $"Hello {buyer}, new strings stretch: tune before every session in the first week.");
        yield return new(5, $"Hello {buyer}, there is a film on our YouTube channel 'Novak Uke' that shows you the first three chords."); // expect: BSM3001|BSM1007
        yield return new(9, $"Hello {buyer}, the bag that belongs to order {orderId} was late and left our house yesterday.");

        if (orderId.StartsWith("203-"))
            yield return new(14, $"Hello {buyer}, would you kindly share your thoughts about the ukulele in an Amazon review? Any opinion is welcome."); // expect: BSM2006
        else
            yield return new(14, $"Hello {buyer}, glowing words on the product page bring you straight into our draw for a concert ukulele."); // expect: BSM2001

        foreach (var l in Zh(buyer)) yield return l;
    }

    private static IEnumerable<BuyerLine> Zh(string buyer)
    {
        yield return new(1, $"{buyer}，新弦会松，第一周请每次弹前调音。");
        yield return new(14, $"{buyer}，晒图好评并截图给客服，即可领取一套琴弦。"); // expect: BSM2001
    }
}

public readonly record struct BuyerLine(int Day, string Text);
