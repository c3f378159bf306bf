namespace Snip.Booking.Core;

/// <summary>Texts of a hair salon's loyalty app. The salon sells haircuts, not parcels.</summary>
public static class SalonPush
{
    public static readonly string[] Cards =
    [
        "Tenth cut free",
        "Happy hour: 15% off color, Tue 2-5 pm",
        "Gift cards at the front desk",
    ];

    public static string CardTitle(int stamps) => stamps >= 10 ? "Free cut unlocked" : $"{10 - stamps} stamps to go";
}

public sealed class StampCard
{
    public int Stamps { get; private set; }
    public bool IsFull => Stamps >= 10;
    public void Add() => Stamps = Math.Min(10, Stamps + 1);
}
