namespace Listing.Content;

/// <summary>Bullets and description for the public detail page.</summary>
public sealed class ListingCopy
{
    public string Title => "Bamboo Bath Mat, Non-Slip, 24 x 16 inch";

    public string[] BulletPoints { get; } =
    [
        "DRY IN MINUTES: slats lift your feet off the floor and let water run off.",
        "GREAT GIFT: comes in a kraft box, a lovely present for a housewarming.",
        "FIVE-STAR FEEL: rounded edges and hand-sanded feet, like in your favourite hotel.",
        "SPARE FEET INCLUDED: four extra silicone feet in the bag at no extra cost.",
    ];

    public string Description =>
        "Step out of the shower and onto warm bamboo. The mat carries 330 lb and rolls up when you need the room.";

    public string SearchTerms => "bath mat bamboo gift discount sale wooden spa";

    public IDictionary<string, string> Attributes { get; } = new Dictionary<string, string>
    {
        ["material"] = "bamboo",
        ["warranty_description"] = "2 years against splitting",
    };
}
