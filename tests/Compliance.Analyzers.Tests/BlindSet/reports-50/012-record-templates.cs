namespace Ashworth.Brands.Care;

public record MessageTemplate(string Key, string Subject, string Body, bool Active = true);

public static class Templates
{
    public static readonly MessageTemplate Arrived = new(
        "arrived",
        "Care notes for your quilt",
        "Your quilt is washable at 40 degrees. Let it air for a day before first use.");

    public static readonly MessageTemplate Praise = new(
        "praise",
        "Your kind words",
        "What a lovely note, thank you! Could you copy exactly those words into the review box on Amazon?"); // expect: BSM2003|BSM2002|BSM2006

    public static readonly MessageTemplate Complaint = new(
        "complaint",
        "Let us put it right",
        "A clean slate would mean the world to us: once the new quilt is with you, kindly take down what you wrote about the first one."); // expect: BSM2004

    public static readonly MessageTemplate Feedback = new(
        "seller-feedback",
        "Your seller feedback",
        "Your seller feedback is hurting our small family business badly. Please remove it today, we will ask again tomorrow."); // expect: BSM2005

    public static readonly MessageTemplate PartialRefund = Arrived with
    {
        Key = "partial-refund",
        Subject = "Refund for the missing pillowcase",
        Body = "We have refunded $12.00 for the pillowcase that was missing from this order.",
    };
}
