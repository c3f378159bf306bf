namespace Hearthline.Domain.Specifications;

public sealed class BlenderOwnerSpecification : BuyerSpecification
{
    public override bool IsSatisfiedBy(Buyer buyer) => buyer.LastSku == "BLEND-900";

    public override MessageCopy Copy => new()
    {
        Subject = "Your blender",
        Paragraphs = new List<string>
        {
            "Never run the blender dry for more than ten seconds.",
            "Claim code SMOOTHIE15 is reserved for you, and our chef answers questions on +1 (415) 555-0178.", // expect: BSM1002|BSM1001, BSM3002
            "If the jar leaks, we exchange it within the warranty without cost to you.",
            "A few words from you as a review would help other cooks to decide.", // expect: BSM2006
        },
    };
}
