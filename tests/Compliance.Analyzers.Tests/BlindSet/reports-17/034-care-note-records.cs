namespace Velora.Domain.CareNotes;

public record CareNote(string Code, string Locale)
{
    public string Headline { get; init; } = "";
    public string Message { get; init; } = "";
}

public static class CareNotes
{
    private static readonly CareNote Base = new("BASE", "en") { Headline = "About your serum" };

    public static readonly CareNote Storage = Base with
    {
        Message = "Please keep the serum below 25 degrees and use it within six months.",
    };

    public static readonly CareNote Refill = Base with
    {
        Code = "REFILL",
        Message = "As a thank you for your trust, refills cost you only 19 instead of 27 dollars. Let us know and we arrange it.", // expect: BSM1001
    };

    public static readonly CareNote Unhappy = Base with
    {
        Code = "UNHAPPY",
        Message = "Should anything be less than perfect, come to us first before you rate the serum. We will find a way.", // expect: BSM2003
    };

    public static readonly CareNote Irritation = Base with
    {
        Code = "SKIN",
        Message = "If your skin turns red, stop using the serum. You can return the opened bottle for a full refund.",
    };
}
