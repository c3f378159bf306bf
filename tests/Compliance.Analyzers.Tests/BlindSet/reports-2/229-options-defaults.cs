namespace Clover.Options;

public class FollowUpOptions
{
    public int DelayDays { get; set; } = 5;

    public string ThanksText { get; set; } = "Thank you for your order. Reply to this message if a part is missing.";

    public string ReviewText { get; set; } = "If the stroller deserves five stars, please say so on Amazon. A happy review helps our family business."; // expect: BSM2002|BSM2003
}
