using System.ComponentModel.DataAnnotations;

namespace Tern.Options;

public class AutoMessageOptions
{
    public const string SectionName = "AutoMessages";

    [Required]
    public string SenderName { get; set; } = "Tern Optics";

    public bool Enabled { get; set; } = true;

    public string OutForRepairMessage { get; set; } =
        "Your binoculars were received by our workshop. The repair is covered by the warranty and takes about a week.";

    public string ThirtyDayMessage { get; set; } =
        "Hi {{buyer_first_name}}, did you know? Subscribers to our newsletter hear about new binoculars first. Sign up with one reply!"; // expect: BSM1007

    public string PraiseMessage { get; set; } =
        "Thank you for your kind words! Please post exactly that as a 5-star review on the product page."; // expect: BSM2002|BSM2003

    public string RepeatMessage { get; set; } = "Hi {{buyer_first_name}}, here's a little secret: " +
        "reply and we will tell you a claim code worth {{discount_percent}}%."; // expect: BSM1002

    public string CustomMessage { get; set; } = "Which name shall we engrave on the lens cap, {{engraving}} or the buyer's name?";

    public int DelayMinutes { get; set; } = 90;
}
