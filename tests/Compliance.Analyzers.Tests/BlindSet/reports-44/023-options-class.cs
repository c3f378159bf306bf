namespace Snugglebug.Configuration;

public sealed class BuyerMessagingOptions
{
    public const string Section = "BuyerMessaging";

    public bool Enabled { get; set; } = true;

    public string MonitorBatteryNotice { get; set; } =
        "The battery of your baby monitor may swell. Please stop using it; a new battery is being sent to you at our cost.";

    public string FollowUpText { get; set; } =
        "Fellow parents rely on you. Please be generous and rate our baby monitor with the maximum score."; // expect: BSM2002

    public string SignatureBlock { get; set; } =
        "Your Snugglebug family | care@snugglebug-baby.com | 1-888-555-0142"; // expect: BSM3002

    public string[] Footers { get; set; } =
    {
        "Answer this message and a person from our team reads it within a day.",
        "Find nursery ideas and the rest of our range at snugglebug-baby.com!", // expect: BSM3001|BSM1007
    };
}
