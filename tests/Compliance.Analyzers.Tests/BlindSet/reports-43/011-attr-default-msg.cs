using System;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerTextAttribute : Attribute
{
    public BuyerTextAttribute(string subject, string body) { Subject = subject; Body = body; }
    public string Subject { get; }
    public string Body { get; }
}

public enum AutoMail
{
    [BuyerText("Your knife set", "Dear buyer, hand wash the knives and dry them at once, then they stay sharp.")]
    Care,

    [BuyerText("A little thank you", "Dear buyer, this email unlocks 5 USD off whatever you pick next in our shop.")] // expect: BSM1001|BSM1006
    Loyal,

    [BuyerText("About your rating", "Dear buyer, our shop lives from its seller score, kindly turn your neutral feedback into a positive one.")] // expect: BSM2005
    Neutral,

    [BuyerText("Sharpening", "Dear buyer, scan the QR code on the attached picture to get to our sharpening club.")] // expect: BSM3001
    Club,
}
