namespace Ironclad.Tools.Warranty;

public abstract record WarrantyAnswer(string OrderId)
{
    public abstract string ToBuyerText();

    public sealed record Covered(string OrderId, string Part) : WarrantyAnswer(OrderId)
    {
        public override string ToBuyerText() =>
            $"Hello, the {Part} of your drill is covered by the three-year warranty. We send a new one free of charge and you need not return the old one.";
    }

    public sealed record Expired(string OrderId, DateOnly End) : WarrantyAnswer(OrderId)
    {
        public override string ToBuyerText() =>
            $"Hello, the warranty of your drill ended on {End:d MMMM yyyy}, so we cannot replace the chuck free of charge. We are sorry.";
    }

    public sealed record NeedsPhoto(string OrderId) : WarrantyAnswer(OrderId)
    {
        public override string ToBuyerText() =>
            "Hello, thank you for your feedback on the drill. To decide whether the warranty applies we need a photo of the carbon brushes and of the star-shaped wear mark next to them.";
    }

    public sealed record Extended(string OrderId) : WarrantyAnswer(OrderId)
    {
        public override string ToBuyerText() =>
            "Hello, as your drill was exchanged, the warranty starts again on the day the new one arrives; that is the law and you need do nothing for it.";
    }
}
