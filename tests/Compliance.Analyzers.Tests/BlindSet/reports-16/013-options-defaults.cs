using System.ComponentModel.DataAnnotations;

namespace Postscript.Configuration;

public sealed class AutoResponderOptions
{
    public const string Section = "AutoResponder";

    [Required, MaxLength(2000)]
    public string OutOfHours { get; init; } = "Thanks for your message. Our desk opens again at eight; we answer every question within a day.";

    [MaxLength(2000)]
    public string NegativeFeedback { get; init; } =
        "We saw your seller feedback. Strike it out and the refund you asked for lands within the hour."; // expect: BSM2005|BSM2001

    [MaxLength(2000)]
    public string RepeatBuyer { get; init; } =
        "Lovely to see you again. Since you are a regular, message us before you order and we'll quote you a private price."; // expect: BSM1001|BSM1006

    [MaxLength(2000)]
    public string HolidayClosure { get; init; } = "We are closed from 24 to 27 December. Orders placed in this time leave us on the 28th.";

    public int MinutesBetweenReplies { get; init; } = 15;
}
