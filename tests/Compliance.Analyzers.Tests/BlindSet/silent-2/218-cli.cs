namespace Rowan.Cli;

public sealed class SendSettings : CommandSettings
{
    [CommandOption("--coupon <CODE>")]
    [Description("Coupon code that is shown to the customer at checkout; get 10% off with TEST10")]
    public string? Coupon { get; set; }

    [CommandOption("--reviews")]
    [Description("Also export the reviews with five stars that your buyers left")]
    public bool Reviews { get; set; }
}
