namespace Pawline.Domain.Copy;

internal static class Phrases
{
    public const string Perk = "a quarter off";
    public const string ReviewWord = "rev" + "iew";
    public const string Brand = "Pawline";
}

public sealed class CatTreeFollowUp : FollowUpTemplate
{
    public override string Subject => "About your cat tree";

    public override string Body =>
        $"Hello, thank you for choosing {Phrases.Brand}. Tighten the base screws after a week. " +
        $"On your next order from us you get {Phrases.Perk}, simply mention this message."; // expect: BSM1001|BSM1006

    public string Reminder =>
        $"Hello, could you go back and change your {Phrases.ReviewWord} of the cat tree, now that the missing post has arrived?"; // expect: BSM2004

    public string PartsNotice =>
        $"Hello, the missing sisal post for your {Phrases.Brand} cat tree was shipped today free of charge.";
}
