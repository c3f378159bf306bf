namespace Verdant.Garden.Options;

public sealed class WarrantyMessageOptions
{
    public string Covered { get; init; } =
        "The pump of your fountain is covered for 24 months. We replace it free of charge if it fails in normal use.";

    public string NotCovered { get; init; } =
        "Frost damage is not covered by the warranty. You can still return the fountain within 30 days of delivery for a full refund.";

    public string ProofNeeded { get; init; } =
        "Please send us the serial number from the base. The order itself serves as proof of purchase.";

    public string PartSent { get; init; } =
        "A new impeller was posted today. Its replacement takes two minutes: open the lid, pull out the old one, push in the new one.";

    public string Expired { get; init; } =
        "The warranty ended in March, so we are unable to replace the pump without charge.";

    public string NoTies { get; init; } =
        "Your warranty applies whether or not you leave a review.";
}
