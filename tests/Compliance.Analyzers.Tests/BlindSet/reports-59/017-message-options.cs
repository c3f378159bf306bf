namespace Quill.Integrations.Amazon.Options;

public sealed record BuyerMessageOptions
{
    public string CustomizationText { get; init; } =
        "Please check the proof of your name plate and answer with OK or with your corrections.";

    public string DigitalKeyText { get; init; } =
        "Your licence key for the photo editor is in the attached file. Enter it under Help > Activate.";

    public string AfterDelivery { get; init; } =
        "Thank you for choosing Quill. We hope to serve you again and are always at your side should you ever need us."; // expect: BSM4002

    public string Footer { get; init; } =
        "If you do not want mails like this, click here to be taken off our list: {{optout_link}}"; // expect: BSM4006|BSM3001
}

public static class BuyerMessageOptionsPresets
{
    public static readonly BuyerMessageOptions Default = new();

    public static readonly BuyerMessageOptions Germany = Default with
    {
        AfterDelivery = "Your parcel has been delivered to the garage as you asked. The invoice with VAT is attached.",
        Footer = "",
    };
}
