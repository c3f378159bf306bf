namespace Postscript.Warranty;

public sealed class WarrantyTexts(IClock clock)
{
    public string Covered(Claim c) =>
        $"Dear {c.Buyer}, your claim for the drill (order {c.OrderId}) is covered: the warranty runs until {c.Until:d}. " +
        "We replace the chuck free of charge; a courier brings the new one and takes the old one back.";

    public string NotCovered(Claim c) =>
        $"Dear {c.Buyer}, the warranty for order {c.OrderId} ended on {c.Until:d}, so we cannot replace the battery. " +
        "The battery is a standard 18 V type, and the manual shows on page 12 how it is changed.";

    public string Extension(Claim c) =>
        $"Dear {c.Buyer}, the repair took {(clock.Today - c.Opened).Days} days; by law the warranty of order {c.OrderId} is longer by the same number of days.";

    public string Serial(Claim c) =>
        $"Dear {c.Buyer}, for the warranty we need the serial number from the rating plate, below the star-shaped screw, and a picture of the fault.";

    public string Recall(Claim c) =>
        $"Dear {c.Buyer}, please stop using the charger of order {c.OrderId}. It can overheat. Amazon has refunded you in full, and you need not send it back.";
}
